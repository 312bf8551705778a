package org.etwin.files.images;

/**
 * What the frame of an image says.
 *
 * @param width in pixels as it lies in the file; {@code height} likewise
 * @param turn as in EXIF: 1 is upright, 5 to 8 lie on their side
 * @param pixels of the largest thing that has to be unfolded to see it
 */
public record Picture(int width, int height, int turn, long pixels) {
    /** Width as it is seen. */
    public int seenWidth() {
        return turn >= 5 ? height : width;
    }

    public int seenHeight() {
        return turn >= 5 ? width : height;
    }
}
