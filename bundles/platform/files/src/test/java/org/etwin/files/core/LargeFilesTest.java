package org.etwin.files.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import org.etwin.files.FileAnswer;
import org.etwin.files.FileSamples;
import org.etwin.files.FilesFixture;
import org.etwin.files.StoredFile;
import org.etwin.files.TestUse;
import org.etwin.files.spi.FileUse;
import org.etwin.persistence.testing.Database;
import org.junit.jupiter.api.Test;

/** What a thread asks for while it works is never more in use at once than it asked for altogether. */
class LargeFilesTest implements FilesFixture {
    private static final long HUNDRED_MEGABYTES = 100_000_000;
    private static final long MOST_MEMORY = 32 << 20;
    private static final FileUse FILMS =
            new TestUse("test.films", Set.of("video/mp4"), HUNDRED_MEGABYTES, 1_000_000_000, Set.of());

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final FilesOnDisk the = new FilesOnDisk(Database.DERBY, FILMS, PICTURES);

    @Override
    public FileService files() {
        return the.files;
    }

    @Test
    void aHundredMegabytesGoInAndOutWithLessThan32MegabytesOfMemory() throws IOException {
        files().store(TINA, "test.films", "warm.mp4", new Film(1_000));
        long before = threads.getCurrentThreadAllocatedBytes();
        StoredFile film = files().store(TINA, "test.films", "film.mp4", new Film(HUNDRED_MEGABYTES));
        long storing = threads.getCurrentThreadAllocatedBytes() - before;

        Counted out = new Counted();
        before = threads.getCurrentThreadAllocatedBytes();
        try (InputStream content = files().open(TINA, film.id())) {
            FileAnswer.content(film, null, null, null).write(content, out);
        }
        long reading = threads.getCurrentThreadAllocatedBytes() - before;

        assertThat(film.bytes()).isEqualTo(HUNDRED_MEGABYTES);
        assertThat(out.bytes).isEqualTo(HUNDRED_MEGABYTES);
        assertThat(storing).isBetween(1L, MOST_MEMORY);
        assertThat(reading).isBetween(1L, MOST_MEMORY);
    }

    @Test
    void aPartFromTheMiddleIsReadWithoutWhatIsBeforeIt() throws IOException {
        StoredFile film = files().store(TINA, "test.films", "film.mp4", new Film(10_000_000));
        FileAnswer part = FileAnswer.content(film, null, "bytes=9999990-", null);
        Counted out = new Counted();
        try (InputStream content = files().open(TINA, film.id())) {
            part.write(content, out);
        }

        assertThat(part.status()).isEqualTo(206);
        assertThat(out.bytes).isEqualTo(10);
    }

    @Test
    void aPictureOfTwentyFourMegapixelsIsMadeSmallerWithoutUnfoldingIt() throws IOException {
        StoredFile photo = stored(TINA, PICTURES, "photo.jpg", FileSamples.jpeg(6_000, 4_000));
        stored(TINA, PICTURES, "warm.jpg", FileSamples.jpeg(60, 40));
        long before = threads.getCurrentThreadAllocatedBytes();
        files().thumbnail(TINA, photo.id(), 320).close();

        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isBetween(1L, MOST_MEMORY);
    }

    @Test
    void picturesThatManyAskForAtOnceAreAllMade() throws Exception {
        StoredFile photo = stored(TINA, PICTURES, "photo.jpg", FileSamples.jpeg(3_000, 2_000));
        ExecutorService people = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Integer>> asked = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                int pixels = List.of(96, 320, 1280).get(i % 3);
                asked.add(() -> {
                    try (InputStream small = files().thumbnail(TINA, photo.id(), pixels)) {
                        return ImageIO.read(small).getWidth() - pixels;
                    }
                });
            }
            for (Future<Integer> each : people.invokeAll(asked)) {
                assertThat(each.get()).isZero();
            }
        } finally {
            people.shutdownNow();
        }
        assertThat(the.lying("thumbnails")).hasSize(3);
        assertThat(the.lying("incoming")).isEmpty();
    }

    /** A film of nothing. */
    private static final class Film extends InputStream {
        private static final byte[] START = {0, 0, 0, 24, 'f', 't', 'y', 'p', 'm', 'p', '4', '2'};
        private final long length;
        private long at;

        Film(long length) {
            this.length = length;
        }

        @Override
        public int read() {
            int one = at >= length ? -1 : at < START.length ? START[(int) at] : (int) (at * 31 & 0x7F);
            at++;
            return one;
        }
    }

    private static final class Counted extends OutputStream {
        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] piece, int from, int length) {
            bytes += length;
        }
    }
}
