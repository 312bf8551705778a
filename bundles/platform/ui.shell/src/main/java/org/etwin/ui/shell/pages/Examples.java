package org.etwin.ui.shell.pages;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.etwin.platform.Id;
import org.etwin.ui.Avatar;
import org.etwin.ui.Badge;
import org.etwin.ui.Card;
import org.etwin.ui.GeneratedCover;
import org.etwin.ui.PersonRow;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.etwin.ui.Tone;

/** Shows visitors what a project looks like, and says that these are examples. */
final class Examples extends Section {
    Examples(Screen screen) {
        addClassName("examples");
        H2 heading = new H2(screen.text("shell.landing.examples"));
        heading.addClassName("sr-only");
        Card rivers = card(screen, new GeneratedCover(new Id(11), Tone.TWIN), "rivers");
        rivers.row(
                new Row(new Avatar("Tina Kranjc", new Id(3)).small(), new Avatar("Matti Virtanen", new Id(9)).small()),
                new Badge(screen.text("shell.landing.open"), Tone.TWIN));
        Card winter = card(screen, new GeneratedCover(new Id(27), Tone.GROUP), "winter");
        winter.row(new Badge(screen.text("shell.landing.founding"), Tone.ACCENT));
        Card post = new Card(
                new PersonRow(new Avatar("6 b", new Id(5)), PersonRow.strong(screen.text("shell.landing.class")))
                        .note(screen.text("shell.landing.class-note")),
                new Paragraph(screen.text("shell.landing.post")));
        Div first = new Div(rivers);
        Div second = new Div(winter);
        Div third = new Div(post);
        first.addClassName("first");
        second.addClassName("second");
        third.addClassName("third");
        add(heading, first, second, third);
    }

    private static Card card(Screen screen, GeneratedCover cover, String example) {
        return Card.titled(screen.text("shell.landing.example-title." + example))
                .note(screen.text("shell.landing.example-note." + example))
                .cover(cover);
    }
}
