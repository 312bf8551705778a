package org.etwin.ui;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.etwin.platform.Id;

/** The initials of a name on a colour of the id. Stands beside the name, so it is hidden from screen readers. */
public final class Avatar extends Span {
    public Avatar(String name, Id id) {
        super(initials(name));
        addClassNames(classes(name, id).split(" "));
        getElement().setAttribute("aria-hidden", "true");
    }

    /** @param photo a picture of the person that the reader may see, or null to stay with the initials */
    public Avatar photo(Id photo) {
        if (photo != null) {
            Image picture = new Image("files/" + photo + "/photo?size=" + Picture.SMALL, "");
            picture.getElement().setAttribute("loading", "lazy");
            add(picture);
        }
        return this;
    }

    /** 28 px instead of 36. */
    public Avatar small() {
        addClassName("small");
        return this;
    }

    /** 72 px. */
    public Avatar large() {
        addClassName("large");
        return this;
    }

    static String classes(String name, Id id) {
        boolean former = name == null || name.isBlank();
        return "etwin-avatar " + (former ? "former" : "colour-" + Palette.of(id));
    }

    /** The first letters of the first and the last word. */
    static String initials(String name) {
        String[] words = name == null ? new String[0] : name.strip().split("[\\s-]+");
        if (words.length == 0 || words[0].isEmpty()) {
            return "–";
        }
        String first = firstLetter(words[0]);
        return (words.length == 1 ? first : first + firstLetter(words[words.length - 1])).toUpperCase(Locale.ROOT);
    }

    private static String firstLetter(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1));
    }
}
