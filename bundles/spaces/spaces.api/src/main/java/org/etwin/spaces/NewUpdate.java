package org.etwin.spaces;

import java.util.List;
import org.etwin.platform.Id;

/**
 * News as somebody writes them.
 *
 * @param text HTML as {@code RichText} takes it; may be empty when there are pictures
 * @param pictures in their order
 * @param token chosen by who sends, at most 80 characters: the same author's news with the same token are stored once.
 *     May be null
 */
public record NewUpdate(String text, List<Picture> pictures, String token) {
    public NewUpdate {
        pictures = pictures == null ? List.of() : List.copyOf(pictures);
    }

    public static NewUpdate of(String text) {
        return new NewUpdate(text, List.of(), null);
    }

    /** @param file stored by the author for {@link UpdatePicture#USE}; @param alt at most 300 characters */
    public record Picture(Id file, String alt) {}
}
