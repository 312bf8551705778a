package org.etwin.files.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Contents on the file system, each under its sum and there once: {@code contents/ab/cd/abcd…}. A content is written
 * beside, forced to the disk and then renamed, so it is there as a whole or not at all.
 */
public final class ContentStore {
    private static final Pattern SUM = Pattern.compile("[0-9a-f]{64}");
    private static final int LOCKS = 64;

    private final Path contents;
    private final Path incoming;
    private final Path thumbnails;
    private final long keepFree;
    private final Clock clock;
    private final List<Lock> locks =
            Stream.generate(() -> (Lock) new ReentrantLock()).limit(LOCKS).toList();

    /** @param keepFree bytes that stay free on the disk */
    public ContentStore(Path folder, long keepFree, Clock clock) {
        this.contents = folder.resolve("contents");
        this.incoming = folder.resolve("incoming");
        this.thumbnails = folder.resolve("thumbnails");
        this.keepFree = keepFree;
        this.clock = clock;
        try {
            for (Path each : List.of(contents, incoming, thumbnails)) {
                Files.createDirectories(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws NoRoom when so many more bytes would leave too little on the disk */
    public void needRoom(long bytes) {
        try {
            long free = Files.getFileStore(contents).getUsableSpace();
            if (free - bytes < keepFree) {
                throw new NoRoom("only " + (free >> 20) + " MB are free");
            }
        } catch (IOException e) {
            throw new NoRoom(e);
        }
    }

    /** @throws NoRoom when nothing can be written */
    public void tryWriting() {
        try (Incoming trial = incoming()) {
            trial.write(1);
        } catch (IOException e) {
            throw new NoRoom(e);
        }
    }

    /** @throws NoRoom when it cannot be made */
    public Incoming incoming() {
        try {
            return new Incoming(incoming.resolve(UUID.randomUUID().toString()));
        } catch (IOException e) {
            throw new NoRoom(e);
        }
    }

    /** Puts a content in its place, durably; an equal one that is there counts as new again. */
    public void put(Incoming content, String sum) {
        lock(sum).lock();
        try {
            settle(content, place(contents, sum), true);
        } catch (IOException e) {
            throw new NoRoom(e);
        } finally {
            lock(sum).unlock();
        }
    }

    /** @throws NoSuchFileException when it is not there */
    public InputStream open(String sum) throws IOException {
        return Files.newInputStream(place(contents, sum));
    }

    public Path path(String sum) {
        return place(contents, sum);
    }

    /** Where a smaller picture of a content is, if it was made already. */
    public Path thumbnail(String sum, int pixels) {
        return place(thumbnails, sum).resolveSibling(sum + "-" + pixels);
    }

    public void putThumbnail(Incoming picture, String sum, int pixels) throws IOException {
        settle(picture, thumbnail(sum, pixels), false);
    }

    /**
     * Removes a content with its smaller pictures, if it is older and still unwanted now that nobody puts it.
     *
     * @return its bytes, 0 when it stays
     */
    public long remove(String sum, Instant olderThan, Predicate<String> unwanted) throws IOException {
        Path place = place(contents, sum);
        lock(sum).lock();
        try {
            if (!Files.exists(place)
                    || !Files.getLastModifiedTime(place).toInstant().isBefore(olderThan)
                    || !unwanted.test(sum)) {
                return 0;
            }
            long bytes = Files.size(place);
            Files.delete(place);
            for (int pixels : Thumbnails.SIZES) {
                Files.deleteIfExists(thumbnail(sum, pixels));
            }
            return bytes;
        } finally {
            lock(sum).unlock();
        }
    }

    /** The sums of all contents; to be closed. */
    public Stream<String> sums() throws IOException {
        return Files.walk(contents)
                .filter(Files::isRegularFile)
                .map(file -> file.getFileName().toString())
                .filter(SUM.asMatchPredicate());
    }

    /** Removes what a crash left on its way in. @return how many */
    public int removeIncoming(Instant olderThan) throws IOException {
        int removed = 0;
        try (Stream<Path> files = Files.list(incoming)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                try {
                    if (Files.getLastModifiedTime(file).toInstant().isBefore(olderThan) && Files.deleteIfExists(file)) {
                        removed++;
                    }
                } catch (NoSuchFileException done) {
                    continue;
                }
            }
        }
        return removed;
    }

    private void settle(Incoming from, Path to, boolean durable) throws IOException {
        Files.createDirectories(to.getParent());
        if (durable) {
            from.force();
        }
        Files.setLastModifiedTime(from.path(), FileTime.from(clock.instant()));
        Files.move(from.path(), to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        if (durable) {
            forceNames(to.getParent());
            forceNames(to.getParent().getParent());
            forceNames(contents);
        }
    }

    /** Where folders cannot be opened, their names are durable by themselves or not at all. */
    private static void forceNames(Path folder) {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException notHere) {
            return;
        }
    }

    private static Path place(Path root, String sum) {
        return root.resolve(sum.substring(0, 2)).resolve(sum.substring(2, 4)).resolve(sum);
    }

    private Lock lock(String sum) {
        return locks.get(Integer.parseInt(sum.substring(0, 2), 16) % LOCKS);
    }
}
