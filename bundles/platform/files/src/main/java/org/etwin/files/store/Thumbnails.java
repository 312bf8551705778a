package org.etwin.files.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.etwin.files.StoredFile;
import org.etwin.files.images.Smaller;

/** Smaller pictures: made when they are first asked for, kept beside the contents. */
public final class Thumbnails {
    public static final List<Integer> SIZES = List.of(96, 320, 1280);

    private static final int SECONDS = 20;
    private static final int MEGA = 1_000_000;

    private final ContentStore contents;
    private final int most;
    private final Semaphore megapixels;

    /** @param megapixels that are unfolded at the same time, so that memory lasts */
    public Thumbnails(ContentStore contents, int megapixels) {
        this.contents = contents;
        this.most = megapixels;
        this.megapixels = new Semaphore(megapixels, true);
    }

    /**
     * @throws org.etwin.files.images.Broken when the picture cannot be read
     * @throws NoRoom when so many are being made that this one would have to wait for long
     */
    public InputStream open(StoredFile picture, int pixels) throws IOException {
        Path small = contents.thumbnail(picture.sha256(), pixels);
        try {
            return Files.newInputStream(small);
        } catch (NoSuchFileException notYet) {
            make(picture, pixels, small);
            return Files.newInputStream(small);
        }
    }

    private void make(StoredFile picture, int pixels, Path small) throws IOException {
        long needed = 1 + (long) picture.width() * picture.height() / MEGA;
        int permits = (int) Math.min(most, needed);
        acquire(permits);
        try (Incoming made = contents.incoming()) {
            if (!Files.exists(small)) {
                Smaller.write(picture.mediaType(), contents.path(picture.sha256()), pixels, made);
                contents.putThumbnail(made, picture.sha256(), pixels);
            }
        } finally {
            megapixels.release(permits);
        }
    }

    private void acquire(int permits) {
        try {
            if (!megapixels.tryAcquire(permits, SECONDS, TimeUnit.SECONDS)) {
                throw new NoRoom("too many pictures are being made");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoRoom("interrupted");
        }
    }
}
