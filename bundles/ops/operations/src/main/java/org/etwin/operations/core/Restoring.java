package org.etwin.operations.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.etwin.files.AllContents;
import org.etwin.persistence.tables.Table;
import org.etwin.persistence.tables.TableSum;
import org.etwin.persistence.tables.Tables;
import org.etwin.persistence.tables.WholeDatabase;
import org.etwin.platform.Json;

/** Puts a backup into an installation that nobody has used. */
final class Restoring {
    /** Whoever writes anything has an account: an installation without one is empty. */
    private static final String ACCOUNTS = "identity_account";

    private final WholeDatabase database;
    private final AllContents contents;
    private final Installation installation;
    private final Json json;

    Restoring(WholeDatabase database, AllContents contents, Installation installation, Json json) {
        this.database = database;
        this.contents = contents;
        this.installation = installation;
        this.json = json;
    }

    /**
     * All or nothing: nothing is written before everything was checked, and what the database took is read again and
     * held against the backup before it counts.
     *
     * @throws Damaged when the backup is not as it was written
     * @throws IllegalStateException when it does not go into this installation
     */
    Manifest restore(Path root, Consumer<String> told) {
        BackupReader backup = BackupReader.checked(root, json);
        Manifest manifest = backup.manifest();
        told.accept("The backup of %s is whole: %d rows, %d files"
                .formatted(manifest.at(), manifest.rows(), manifest.contents()));
        database.alone(tables -> {
            needToBeEmpty(tables, backup);
            List<Table> fitting = fitting(manifest, tables);
            contents(backup, told);
            for (Manifest.Filled each : manifest.tables()) {
                if (!fitting.contains(each.table())) {
                    continue;
                }
                backup.fill(tables, each);
                TableSum sum = tables.sum(each.table());
                if (!sum.equals(each.sum())) {
                    throw new IllegalStateException(
                            "The table " + each.table().name() + " is not equal to the backup; nothing was restored");
                }
            }
            told.accept("%d tables are equal".formatted(manifest.tables().size()));
            return null;
        });
        settings(backup, told);
        return manifest;
    }

    private static List<Table> fitting(Manifest manifest, Tables tables) {
        if (!tables.changeLogs().equals(manifest.changeLogs())) {
            throw new IllegalStateException("The backup was made by another version or with other plug-ins ("
                    + manifest.server() + "). Restore it with the version and the plug-ins that made it, then update.");
        }
        Set<Table> empty = manifest.tables().stream()
                .filter(each -> each.sum().rows() == 0)
                .map(Manifest.Filled::table)
                .collect(Collectors.toSet());
        return tables.fitting(
                manifest.tables().stream().map(Manifest.Filled::table).toList(), empty::contains);
    }

    /** Contents that a broken off attempt has put already are no hindrance. */
    private void needToBeEmpty(Tables tables, BackupReader backup) {
        try (Stream<String> sums = contents.sums()) {
            Set<String> own = Set.copyOf(backup.contents());
            if (!tables.isEmpty(ACCOUNTS) || !sums.allMatch(own::contains)) {
                throw new IllegalStateException(
                        "This installation has been used. A backup goes only into an empty one.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void contents(BackupReader backup, Consumer<String> told) {
        try {
            List<String> sums = backup.contents();
            for (String sum : sums) {
                try (InputStream content = backup.content(sum)) {
                    contents.put(sum, content);
                }
            }
            told.accept(sums.size() + " files are equal");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void settings(BackupReader backup, Consumer<String> told) {
        try {
            for (String name : backup.manifest().settings()) {
                if (!name.equals(OwnSettings.DATABASE)) {
                    put(backup.setting(name), installation.settings().resolve(name));
                    told.accept("Setting " + name);
                }
            }
            for (String name : backup.manifest().plugIns()) {
                put(backup.plugIn(name), installation.plugIns().resolve(name));
                told.accept("Plug-in " + name);
            }
        } catch (IOException e) {
            throw new IllegalStateException(
                    "The database and the files are restored, but a setting could not be written: " + e, e);
        }
    }

    private static void put(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Path beside = to.resolveSibling(to.getFileName() + ".new");
        Files.copy(from, beside, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        Files.move(beside, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
