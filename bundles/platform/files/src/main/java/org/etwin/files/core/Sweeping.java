package org.etwin.files.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Faults;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Removes files that nothing keeps, contents that no file has, and what a crash left on its way in. */
@Component(service = Sweeping.class, immediate = true, configurationPid = "org.etwin.files")
public final class Sweeping {
    private static final int BATCH = 200;

    private final Transactions transactions;
    private final FileRepository files;
    private final Disk disk;
    private final SweepLock lock;
    private final Clock clock;
    private final Duration loose;
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "etwin-files-sweeping");
        thread.setDaemon(true);
        return thread;
    });

    /** @param files rows that went; {@code contents} and {@code bytes} left the disk; {@code incoming} were left by a crash */
    public record Swept(int files, int contents, long bytes, int incoming) {}

    /** @param loose files that nothing keeps yet; {@code orphans} are contents on the disk that no file has */
    public record Figures(long files, long bytes, long loose, long contents, long orphans) {}

    @Activate
    public Sweeping(
            @Reference Transactions transactions,
            @Reference FileRepository files,
            @Reference Disk disk,
            @Reference SweepLock lock,
            @Reference Clock clock,
            @Reference Faults faults,
            FileSettings settings) {
        this(transactions, files, disk, lock, clock, Duration.ofHours(settings.loose_hours()));
        int minutes = settings.sweep_minutes();
        rounds.scheduleWithFixedDelay(() -> safely(faults), Math.min(5, minutes), minutes, TimeUnit.MINUTES);
    }

    Sweeping(Transactions transactions, FileRepository files, Disk disk, SweepLock lock, Clock clock, Duration loose) {
        this.transactions = transactions;
        this.files = files;
        this.disk = disk;
        this.lock = lock;
        this.clock = clock;
        this.loose = loose;
    }

    @Deactivate
    void stop() {
        rounds.shutdownNow();
    }

    /** Everything that is due now; while a backup is made it waits for its end. */
    public Swept sweep() {
        return lock.sweeping(this::remove);
    }

    private Swept remove() {
        Instant before = clock.instant().minus(loose);
        try {
            int rows = removeLoose(before);
            int incoming = disk.contents().removeIncoming(before);
            int contents = 0;
            long bytes = 0;
            for (String sum : orphans()) {
                long freed = disk.contents().remove(sum, before, this::isUnknown);
                contents += freed > 0 ? 1 : 0;
                bytes += freed;
            }
            return new Swept(rows, contents, bytes, incoming);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Figures figures() {
        long[] rows = transactions.reading(files::figures);
        try (Stream<String> sums = disk.contents().sums()) {
            return new Figures(
                    rows[0], rows[1], rows[2], sums.count(), orphans().size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int removeLoose(Instant before) {
        int removed = 0;
        int last;
        do {
            last = transactions.in(() -> {
                List<FileRow> old = files.looseSinceBefore(before, BATCH);
                old.forEach(files::remove);
                return old.size();
            });
            removed += last;
        } while (last == BATCH);
        return removed;
    }

    /** Contents that no file has at this moment, asked for in batches; a new one may get its row after that. */
    private Set<String> orphans() throws IOException {
        Set<String> orphans = new HashSet<>();
        try (Stream<String> sums = disk.contents().sums()) {
            Iterator<String> each = sums.iterator();
            while (each.hasNext()) {
                List<String> batch = new ArrayList<>(BATCH);
                while (each.hasNext() && batch.size() < BATCH) {
                    batch.add(each.next());
                }
                Set<String> known = transactions.reading(() -> files.known(batch));
                batch.stream().filter(sum -> !known.contains(sum)).forEach(orphans::add);
            }
        }
        return orphans;
    }

    private boolean isUnknown(String sum) {
        return transactions.reading(() -> files.known(List.of(sum))).isEmpty();
    }

    private void safely(Faults faults) {
        try {
            sweep();
        } catch (RuntimeException e) {
            faults.record(Sweeping.class, e);
        }
    }
}
