package org.etwin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/** The top of a detail page: picture, title, state, one main action, the others in a menu. */
public final class DetailHeader extends Header {
    private final transient Screen screen;
    private final Div way = new Div();
    private final Div picture = new Div();
    private final H1 title = new H1();
    private final Div badges = new Div();
    private final Paragraph note = new Paragraph();
    private final Div actions = new Div();
    private PageMenu more;
    private Tone band;

    DetailHeader(Screen screen) {
        this.screen = screen;
        addClassName("etwin-detail-header");
        way.addClassNames("small", "way");
        badges.addClassName("etwin-row");
        note.addClassName("muted");
        actions.addClassName("etwin-row");
        Div line = new Div(title, badges);
        line.addClassName("title");
        Div words = new Div(way, line, note);
        words.addClassName("words");
        add(picture, words, actions);
        clear();
    }

    void clear() {
        setClassName("etwin-detail-header");
        way.removeAll();
        picture.removeAll();
        badges.removeAll();
        actions.removeAll();
        more = null;
        note.setText("");
        band = null;
    }

    Optional<Tone> band() {
        return Optional.ofNullable(band);
    }

    String title() {
        return title.getText();
    }

    public DetailHeader title(String text) {
        title.setText(text);
        return this;
    }

    /** The page above this one, small above the title. */
    public DetailHeader way(String path, String text) {
        way.add(new Link(path, text));
        return this;
    }

    public DetailHeader note(String text) {
        note.setText(text);
        return this;
    }

    public DetailHeader badge(String text, Tone tone) {
        badges.add(new Badge(text, tone));
        return this;
    }

    /** An {@link Avatar} beside the title, or a {@link GeneratedCover} or {@link PictureCover} above it. */
    public DetailHeader picture(Component image) {
        picture.add(image);
        setClassName("with-cover", image instanceof GeneratedCover || image instanceof PictureCover);
        return this;
    }

    /** Draws the header as a band in that colour over the full width; for {@link Shell.Variant#SPACE}. */
    public DetailHeader band(Tone tone) {
        band = tone;
        return this;
    }

    /** The one main action; call only when it is allowed. */
    public DetailHeader primary(String key, Runnable action) {
        actions.addComponentAsFirst(Buttons.primary(screen, key, action));
        return this;
    }

    /** Another part beside the main action, for example who is here. */
    public DetailHeader beside(Component part) {
        actions.add(part);
        return this;
    }

    /** An action in the menu; call only when it is allowed. */
    public DetailHeader more(String key, Runnable action) {
        if (more == null) {
            more = PageMenu.dots(screen);
            actions.add(more);
        }
        more.item(key, action);
        return this;
    }
}
