package org.etwin.spaces.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.function.Consumer;
import org.etwin.spaces.Author;
import org.etwin.ui.Avatar;
import org.etwin.ui.Badge;
import org.etwin.ui.Card;
import org.etwin.ui.Markup;
import org.etwin.ui.PersonRow;
import org.etwin.ui.RelativeTime;
import org.etwin.ui.Screen;
import org.etwin.ui.Stack;
import org.etwin.ui.Tone;
import org.etwin.ui.Words;

/** What somebody wrote: who and when above, the words below as plain text. */
public final class Written {
    private final Screen screen;

    public Written(Screen screen) {
        this.screen = screen;
    }

    public String name(Author author) {
        boolean formerPupil =
                author.name() == null && author.role() != null && author.role().pupil();
        return formerPupil
                ? screen.text("spaces.author.former-pupil")
                : screen.words().person(author.name());
    }

    /** @param edited when, or null */
    public Card card(Author author, Instant at, Instant edited, String words, Component... actions) {
        Card card = new Card(head(author, at, edited, actions), text(words));
        card.addClassName("space-written");
        return card;
    }

    public PersonRow head(Author author, Instant at, Instant edited, Component... actions) {
        PersonRow row = new PersonRow(
                new Avatar(name(author), author.account()),
                new Stack(line(author), edited == null ? new RelativeTime(at, screen.words()) : times(at, edited)));
        return actions.length == 0 ? row : row.end(actions);
    }

    /**
     * The same as {@link #head} as markup.
     *
     * @param end adds what stands at the end of the row
     */
    public void head(Markup inside, Author author, Instant at, Instant edited, Consumer<Markup> end) {
        inside.begin("div", "etwin-person-row").avatar(name(author), author.account());
        inside.begin("div", "words").begin("div", "").begin("div", "stack");
        inside.begin("span", "etwin-row")
                .begin("span", "strong")
                .text(name(author))
                .end();
        if (author.role() != null && author.role().pupil()) {
            inside.badge(screen.text(author.role().labelKey()), Tone.TWIN);
        }
        if (author.school() != null) {
            inside.badge(author.school(), Tone.NEUTRAL);
        }
        inside.end();
        times(inside, at, edited);
        inside.end().end().end().begin("div", "end");
        end.accept(inside);
        inside.end().end();
    }

    private void times(Markup inside, Instant at, Instant edited) {
        Words words = screen.words();
        if (edited == null) {
            quiet(inside, words.relative(at), words.dateTime(at));
        } else {
            inside.begin("span", "etwin-row");
            quiet(inside, words.relative(at), words.dateTime(at));
            quiet(inside, screen.text("spaces.author.edited"), words.dateTime(edited));
            inside.end();
        }
    }

    private static void quiet(Markup inside, String words, String title) {
        inside.begin("span", "muted small").with("title", title).text(words).end();
    }

    public Paragraph text(String words) {
        Paragraph text = new Paragraph(words);
        text.addClassName("pre");
        return text;
    }

    private Component line(Author author) {
        Span line = new Span(PersonRow.strong(name(author)));
        line.addClassName("etwin-row");
        if (author.role() != null && author.role().pupil()) {
            line.add(new Badge(screen.text(author.role().labelKey()), Tone.TWIN));
        }
        if (author.school() != null) {
            line.add(new Badge(author.school(), Tone.NEUTRAL));
        }
        return line;
    }

    private Component times(Instant at, Instant edited) {
        Span changed = new Span(screen.text("spaces.author.edited"));
        changed.addClassNames("muted", "small");
        changed.setTitle(screen.words().dateTime(edited));
        Span both = new Span(new RelativeTime(at, screen.words()), changed);
        both.addClassName("etwin-row");
        return both;
    }
}
