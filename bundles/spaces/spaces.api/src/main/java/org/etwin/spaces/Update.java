package org.etwin.spaces;

import java.time.Instant;
import java.util.List;
import org.etwin.platform.Id;

/**
 * A short piece of news in the overview of a space.
 *
 * @param text clean HTML
 * @param edited when it was last changed, or null
 * @param likes how many like it
 * @param liked whether who reads does
 * @param comments how many there are
 */
public record Update(
        Id id,
        Id space,
        Author author,
        String text,
        List<UpdatePicture> pictures,
        Instant at,
        Instant edited,
        boolean pinned,
        int likes,
        boolean liked,
        int comments) {
    public Update {
        pictures = List.copyOf(pictures);
    }

    /** As somebody else reads it. */
    public Update readBy(boolean likes) {
        return new Update(id, space, author, text, pictures, at, edited, pinned, this.likes, likes, comments);
    }
}
