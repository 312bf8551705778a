package org.etwin.spaces;

import org.etwin.platform.Id;

/**
 * A picture of an update; only members of the space can read the file.
 *
 * @param address where pages find it; {@code ?size=} 96, 320 or 1280 behind it gives a smaller one
 * @param width in pixels, 0 when not known; {@code height} likewise
 * @param alt words that stand for it, may be empty
 */
public record UpdatePicture(Id file, String address, int width, int height, String alt) {
    /** The name of the {@code FileUse} for which pictures are stored before they are posted. */
    public static final String USE = "spaces.update-picture";
}
