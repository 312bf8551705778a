package org.etwin.files.core;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.etwin.files.spi.FileScanner;
import org.etwin.platform.Faults;
import org.etwin.platform.Rejection;
import org.etwin.platform.Verdict;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Asks scanners on threads of their own, longer than rules may take: looking through 100 MB needs its time. */
@Component(service = FileScanners.class, configurationPid = "org.etwin.files")
public final class FileScanners {
    private static final int AT_ONCE = 8;

    private final List<FileScanner> scanners = new CopyOnWriteArrayList<>();
    private final Faults faults;
    private final long seconds;
    private final ExecutorService executor =
            new ThreadPoolExecutor(0, AT_ONCE, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
                Thread thread = new Thread(work, "etwin-file-scanner");
                thread.setDaemon(true);
                return thread;
            });

    @Activate
    public FileScanners(@Reference Faults faults, FileSettings settings) {
        this(faults, settings.scan_seconds());
    }

    FileScanners(Faults faults, long seconds) {
        this.faults = faults;
        this.seconds = seconds;
    }

    @Deactivate
    void stop() {
        executor.shutdownNow();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void add(FileScanner scanner) {
        scanners.add(scanner);
    }

    void remove(FileScanner scanner) {
        scanners.remove(scanner);
    }

    /** Why the file is not let in; empty when all passed it. */
    List<Rejection> refusals(FileScanner.Candidate file) {
        return scanners.stream()
                .map(scanner -> verdict(scanner, file))
                .filter(verdict -> !(verdict instanceof Verdict.Pass))
                .map(verdict -> verdict instanceof Verdict.Refuse refuse ? refuse.reason() : failed())
                .toList();
    }

    private Verdict verdict(FileScanner scanner, FileScanner.Candidate file) {
        Future<Verdict> asked;
        try {
            asked = executor.submit(() -> scanner.scan(file));
        } catch (RejectedExecutionException busy) {
            return Verdict.refuse(Rejection.of(Rejection.Kind.UNAVAILABLE, "files.rejected.scan-failed"));
        }
        try {
            Verdict verdict = asked.get(seconds, TimeUnit.SECONDS);
            return verdict == null ? Verdict.refuse(failed()) : verdict;
        } catch (ExecutionException e) {
            faults.record(scanner.getClass(), e.getCause());
        } catch (TimeoutException e) {
            faults.record(scanner.getClass(), new TimeoutException("scanning took longer than " + seconds + " s"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        asked.cancel(true);
        return Verdict.refuse(failed());
    }

    private static Rejection failed() {
        return Rejection.invalid("file", "files.rejected.scan-failed");
    }
}
