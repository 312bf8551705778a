package org.etwin.operations.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.etwin.audit.Audit;
import org.etwin.files.AllContents;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.tables.WholeDatabase;
import org.etwin.platform.Actor;
import org.etwin.platform.Json;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Backups of the whole installation, one at a time, and what comes of them. */
@Component(service = Backups.class)
public final class Backups {
    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    private final BackupWriter writer;
    private final Restoring restoring;
    private final Installation installation;
    private final Json json;
    private final Clock clock;
    private final Transactions transactions;
    private final Audit audit;
    private final Afterwards afterwards;
    private final AtomicReference<Progress> progress = new AtomicReference<>(Progress.NONE);
    private final ExecutorService inTheBackground = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "etwin-backup");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * @param state what is going on, or how the last one ended
     * @param step what was done last, for operators' eyes
     */
    public record Progress(State state, String name, Instant began, Instant ended, String step) {
        static final Progress NONE = new Progress(State.NONE, null, null, null, null);
    }

    public enum State {
        NONE,
        RUNNING,
        DONE,
        FAILED
    }

    /** A named backup that was finished. */
    public record Made(String name, Instant at, String server, long rows, long files, long fileBytes) {}

    @Activate
    public Backups(
            @Reference WholeDatabase database,
            @Reference AllContents contents,
            @Reference Installation installation,
            @Reference Json json,
            @Reference Clock clock,
            @Reference Transactions transactions,
            @Reference Audit audit,
            @Reference Afterwards afterwards,
            BundleContext context) {
        this(
                database,
                contents,
                installation,
                json,
                clock,
                transactions,
                audit,
                afterwards,
                context.getBundle().getVersion().toString());
    }

    Backups(
            WholeDatabase database,
            AllContents contents,
            Installation installation,
            Json json,
            Clock clock,
            Transactions transactions,
            Audit audit,
            Afterwards afterwards,
            String version) {
        this.writer = new BackupWriter(database, contents, installation, json, clock, version);
        this.restoring = new Restoring(database, contents, installation, json);
        this.installation = installation;
        this.json = json;
        this.clock = clock;
        this.transactions = transactions;
        this.audit = audit;
        this.afterwards = afterwards;
    }

    @Deactivate
    void close() {
        inTheBackground.shutdown();
    }

    /**
     * Makes a backup in that folder and returns when it is finished.
     *
     * @param told each step
     * @throws IllegalStateException with words for the operator when it cannot be made; then there is none
     */
    public Manifest make(Actor actor, Path folder, Consumer<String> told) {
        OperationsPolicy.need(actor);
        begin(folder.getFileName().toString());
        return run(actor, folder, told);
    }

    /**
     * Begins a backup in the folder of the installation and returns at once.
     *
     * @param name small letters, digits and hyphens; null for one made of the time
     */
    public Progress start(Actor actor, String name) {
        OperationsPolicy.need(actor);
        String chosen = name == null
                ? clock.instant()
                        .toString()
                        .toLowerCase(java.util.Locale.ROOT)
                        .replaceAll("[^0-9a-z]+", "-")
                        .replaceAll("-$", "")
                : name;
        if (!NAME.matcher(chosen).matches()) {
            throw new Rejected(Rejection.invalid("name", "operations.rejected.name"));
        }
        if (Files.exists(installation.backups().resolve(chosen))) {
            throw new Rejected(Rejection.conflict("operations.rejected.name-taken"));
        }
        Progress begun = begin(chosen);
        inTheBackground.execute(
                () -> inTheBackground(actor, installation.backups().resolve(chosen)));
        return begun;
    }

    public Progress progress(Actor actor) {
        OperationsPolicy.need(actor);
        return progress.get();
    }

    /** Those in the folder of the installation, the newest first. */
    public List<Made> made(Actor actor) {
        OperationsPolicy.need(actor);
        List<Made> made = new ArrayList<>();
        if (Files.isDirectory(installation.backups())) {
            try (Stream<Path> folders = Files.list(installation.backups())) {
                folders.filter(folder -> Files.isRegularFile(folder.resolve(BackupFolder.SUMS)))
                        .forEach(folder -> made.add(made(folder)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        made.sort((one, other) -> other.at().compareTo(one.at()));
        return made;
    }

    /** Reads every byte of a backup. @throws Damaged when one is not as it was written */
    public Manifest check(Actor actor, Path folder) {
        OperationsPolicy.need(actor);
        return BackupReader.checked(folder, json).manifest();
    }

    /**
     * Puts a backup into this installation, which must be empty. Nobody can use it meanwhile.
     *
     * @throws Damaged when the backup cannot be trusted
     * @throws IllegalStateException with words for the operator when it does not go in here
     */
    public Manifest restore(Actor actor, Path folder, Consumer<String> told) {
        OperationsPolicy.need(actor);
        Manifest manifest = restoring.restore(folder, told);
        afterwards.record(
                actor,
                "operations.restored",
                Map.of(
                        "of", String.valueOf(manifest.at()),
                        "rows", String.valueOf(manifest.rows()),
                        "files", String.valueOf(manifest.contents())));
        return manifest;
    }

    private Progress begin(String name) {
        Progress begun = new Progress(State.RUNNING, name, clock.instant(), null, null);
        Progress before = progress.get();
        if (before.state() == State.RUNNING || !progress.compareAndSet(before, begun)) {
            throw new Rejected(Rejection.conflict("operations.rejected.running"));
        }
        return begun;
    }

    private void inTheBackground(Actor actor, Path folder) {
        try {
            run(actor, folder, step -> LOG.debug("Backup: {}", step));
        } catch (RuntimeException e) {
            LOG.error("The backup failed", e);
        }
    }

    private Manifest run(Actor actor, Path folder, Consumer<String> told) {
        boolean done = false;
        try {
            Manifest manifest = writer.write(folder, step -> {
                progress.updateAndGet(now -> new Progress(now.state(), now.name(), now.began(), null, step));
                told.accept(step);
            });
            transactions.in(() -> audit.record(
                    actor,
                    "operations.backed-up",
                    null,
                    null,
                    Map.of("rows", String.valueOf(manifest.rows()), "files", String.valueOf(manifest.contents()))));
            LOG.info("A backup was made: {} rows, {} files", manifest.rows(), manifest.contents());
            done = true;
            return manifest;
        } finally {
            State end = done ? State.DONE : State.FAILED;
            progress.updateAndGet(now -> new Progress(end, now.name(), now.began(), clock.instant(), now.step()));
        }
    }

    private Made made(Path folder) {
        try {
            Manifest manifest = json.read(Files.readString(folder.resolve(BackupFolder.MANIFEST)), Manifest.class);
            return new Made(
                    folder.getFileName().toString(),
                    manifest.at(),
                    manifest.server(),
                    manifest.rows(),
                    manifest.contents(),
                    manifest.contentBytes());
        } catch (IOException | IllegalArgumentException e) {
            return new Made(folder.getFileName().toString(), Instant.EPOCH, null, 0, 0, 0);
        }
    }
}
