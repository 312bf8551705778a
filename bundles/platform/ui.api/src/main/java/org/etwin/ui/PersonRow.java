package org.etwin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.etwin.platform.Id;

/** Somebody or something: avatar, a line, a quieter line, and what can be done at the end. */
public final class PersonRow extends Div {
    private final Div words = new Div();

    /** @param name empty for somebody whose account was erased */
    public PersonRow(String name, Id id) {
        this(new Avatar(name, id), strong(name.isBlank() ? former() : name));
    }

    /** @param line for example a {@link Link} or a sentence in which the name is {@link #strong} */
    public PersonRow(Avatar avatar, Component... line) {
        addClassName("etwin-person-row");
        words.addClassName("words");
        Div first = new Div(line);
        words.add(first);
        add(avatar, words);
    }

    public PersonRow note(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassNames("muted", "small");
        words.add(note);
        return this;
    }

    /** Badges or buttons at the end of the row; below the words on a phone. */
    public PersonRow end(Component... parts) {
        Div end = new Div(parts);
        end.addClassName("end");
        add(end);
        return this;
    }

    public static Span strong(String text) {
        Span strong = new Span(text);
        strong.addClassName("strong");
        return strong;
    }

    private static String former() {
        return new Span().getTranslation("ui.former-member");
    }

    public static Text plain(String text) {
        return new Text(text);
    }
}
