package org.etwin.spaces.ui.updates;

import java.util.Optional;
import org.etwin.spaces.UpdatePicture;

/** The room that a picture takes where there is enough, in pixels; known before it is loaded. */
record PictureRoom(int width, int height) {
    private static final int LONGEST = 1280;
    /** Higher ones would push everything else out of sight. */
    private static final int HIGHEST = 480;

    /** Nothing when its size is not known. */
    static Optional<PictureRoom> of(UpdatePicture picture) {
        if (picture.width() <= 0 || picture.height() <= 0) {
            return Optional.empty();
        }
        double scale = Math.min(
                1,
                Math.min(
                        (double) LONGEST / Math.max(picture.width(), picture.height()),
                        (double) HIGHEST / picture.height()));
        return Optional.of(new PictureRoom(pixels(picture.width() * scale), pixels(picture.height() * scale)));
    }

    private static int pixels(double length) {
        return (int) Math.max(1, Math.round(length));
    }
}
