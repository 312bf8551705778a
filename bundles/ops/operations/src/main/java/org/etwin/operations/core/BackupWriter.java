package org.etwin.operations.core;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.etwin.files.AllContents;
import org.etwin.persistence.tables.Table;
import org.etwin.persistence.tables.TableSum;
import org.etwin.persistence.tables.Tables;
import org.etwin.persistence.tables.WholeDatabase;
import org.etwin.platform.Json;

/** Writes one backup while people go on working. */
final class BackupWriter {
    private static final int TOLD_EVERY = 1000;

    private final WholeDatabase database;
    private final AllContents contents;
    private final Installation installation;
    private final Json json;
    private final Clock clock;
    private final String version;

    BackupWriter(
            WholeDatabase database,
            AllContents contents,
            Installation installation,
            Json json,
            Clock clock,
            String version) {
        this.database = database;
        this.contents = contents;
        this.installation = installation;
        this.json = json;
        this.clock = clock;
        this.version = version;
    }

    /** @throws IllegalStateException when the folder holds something, or the backup cannot be made: it is gone then */
    Manifest write(Path root, Consumer<String> told) {
        BackupFolder folder = new BackupFolder(root.toAbsolutePath().normalize());
        try {
            folder.make();
            boolean done = false;
            try (AllContents.Hold hold = contents.hold()) {
                Manifest manifest = new Run(folder, told).all();
                done = true;
                return manifest;
            } finally {
                if (!done) {
                    folder.remove();
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("The backup cannot be written: " + e, e);
        } catch (UncheckedIOException e) {
            throw new IllegalStateException("The backup cannot be written: " + e.getCause(), e);
        }
    }

    private final class Run {
        private final BackupFolder folder;
        private final Consumer<String> told;
        private final Map<String, String> sums = new TreeMap<>();
        private final List<String> damaged = new ArrayList<>();
        private Map<String, String> changeLogs;
        private long bytes;
        private long files;

        Run(BackupFolder folder, Consumer<String> told) {
            this.folder = folder;
            this.told = told;
        }

        /** The database first: a content is there before its row, so none is missing. */
        Manifest all() throws IOException {
            Instant at = clock.instant();
            Path room = folder.room();
            List<Manifest.Filled> tables = database.atOneMoment(room, this::tables);
            Files.delete(room);
            contents();
            List<String> settings = new ArrayList<>();
            for (Path each : new OwnSettings(installation.settings()).all()) {
                copy(installation.settings().resolve(each), folder.setting(each.toString()));
                settings.add(each.toString());
            }
            Manifest manifest = new Manifest(
                    Manifest.FORMAT,
                    at,
                    version,
                    database.isEmbedded() ? "Derby" : "PostgreSQL",
                    changeLogs,
                    tables,
                    files,
                    bytes,
                    damaged,
                    settings,
                    plugIns());
            write(folder.root().resolve(BackupFolder.MANIFEST), json.write(manifest));
            new Seal(folder).write(sums);
            return manifest;
        }

        private List<Manifest.Filled> tables(Tables tables) {
            changeLogs = tables.changeLogs();
            List<Manifest.Filled> filled = new ArrayList<>();
            for (Table table : tables.all()) {
                filled.add(new Manifest.Filled(table, table(tables, table)));
            }
            told.accept("%d tables, %d rows"
                    .formatted(
                            filled.size(),
                            filled.stream().mapToLong(each -> each.sum().rows()).sum()));
            return filled;
        }

        private TableSum table(Tables tables, Table table) {
            Path file = folder.table(table.name());
            MessageDigest digest = Sha256.digest();
            try (OutputStream out = new DigestOutputStream(folder.write(file), digest);
                    BufferedWriter lines = new BufferedWriter(
                            new OutputStreamWriter(new GZIPOutputStream(out), StandardCharsets.UTF_8))) {
                TableSum sum = tables.read(table, line -> line(lines, line));
                lines.close();
                remember(file, HexFormat.of().formatHex(digest.digest()));
                return sum;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void line(BufferedWriter lines, String line) {
            try {
                lines.write(line);
                lines.write('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Those that there are now: what comes while they are copied belongs to rows that are not in this backup. */
        private void contents() throws IOException {
            List<byte[]> now;
            try (Stream<String> all = contents.sums()) {
                now = all.map(HexFormat.of()::parseHex).toList();
            }
            for (byte[] each : now) {
                content(HexFormat.of().formatHex(each));
                if (files % TOLD_EVERY == 0) {
                    told.accept(files + " of " + now.size() + " files");
                }
            }
        }

        private void content(String sum) throws IOException {
            Path place = folder.content(sum);
            try (InputStream content = contents.open(sum);
                    OutputStream out = folder.write(place)) {
                if (!Sha256.copy(content, out).equals(sum)) {
                    damaged.add(sum);
                }
            } catch (NoSuchFileException gone) {
                damaged.add(sum);
            }
            if (damaged.contains(sum)) {
                told.accept("The content " + sum + " is damaged on the disk and is left out");
                Files.deleteIfExists(place);
                return;
            }
            remember(place, sum);
            files++;
            bytes += Files.size(place);
        }

        private List<String> plugIns() throws IOException {
            List<String> names = new ArrayList<>();
            if (Files.isDirectory(installation.plugIns())) {
                try (Stream<Path> jars = Files.list(installation.plugIns())) {
                    for (Path jar :
                            (Iterable<Path>) jars.filter(Files::isRegularFile).sorted()::iterator) {
                        String name = jar.getFileName().toString();
                        copy(jar, folder.plugIn(name));
                        names.add(name);
                    }
                }
            }
            return names;
        }

        private void copy(Path from, Path to) throws IOException {
            try (InputStream in = Files.newInputStream(from);
                    OutputStream out = folder.write(to)) {
                remember(to, Sha256.copy(in, out));
            }
        }

        private void write(Path to, String text) throws IOException {
            byte[] words = text.getBytes(StandardCharsets.UTF_8);
            try (OutputStream out = folder.write(to)) {
                out.write(words);
            }
            remember(to, HexFormat.of().formatHex(Sha256.digest().digest(words)));
        }

        private void remember(Path file, String sum) {
            sums.put(folder.root().relativize(file).toString().replace('\\', '/'), sum);
        }
    }
}
