package org.etwin.files.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.Set;
import org.etwin.files.FileAnswer;
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
