package org.etwin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** A white box with round corners; the parts are added in the order in which they are seen. */
public final class Card extends Div {
    public Card(Component... content) {
        super(content);
        addClassName("etwin-card");
    }

    public static Card titled(String title, Component... content) {
        Card card = new Card(heading(title));
        card.add(content);
        return card;
    }

    /** A card of which every spot is the link. */
    public static Card linked(String path, String title) {
        Link link = new Link(path, title);
        link.addClassName("stretched");
        H2 heading = heading("");
        heading.add(link);
        Card card = new Card(heading);
        card.addClassName("linked");
        return card;
    }

    /** The headings of cards are all of one rank, below that of the page. */
    private static H2 heading(String text) {
        H2 heading = new H2(text);
        heading.addClassName("card-title");
        return heading;
    }

    /** A line of smaller, quieter text. */
    public Card note(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassNames("muted", "small");
        add(note);
        return this;
    }

    /** Parts beside each other, the last at the end of the line. */
    public Card row(Component... parts) {
        add(new Row(parts).spread());
        return this;
    }

    /** Above everything else, over the full width. */
    public Card cover(GeneratedCover cover) {
        addComponentAsFirst(cover);
        return this;
    }

    /** The same with a picture that somebody brought. */
    public Card cover(PictureCover cover) {
        addComponentAsFirst(cover);
        return this;
    }

    /** White on the primary colour, for the one thing that should be noticed. */
    public Card strong() {
        addClassName("strong");
        return this;
    }
}
