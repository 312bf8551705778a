package org.etwin.operations.core;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.etwin.persistence.tables.Tables;
import org.etwin.platform.Json;

/** A backup that was checked from its first to its last byte. */
final class BackupReader {
    private final BackupFolder folder;
    private final Manifest manifest;

    private BackupReader(BackupFolder folder, Manifest manifest) {
        this.folder = folder;
        this.manifest = manifest;
    }

    /** @throws Damaged when anything is not as it was written */
    static BackupReader checked(Path root, Json json) {
        BackupFolder folder = new BackupFolder(root.toAbsolutePath().normalize());
        try {
            new Seal(folder).check();
            Path file = folder.root().resolve(BackupFolder.MANIFEST);
            if (!Files.isRegularFile(file)) {
                throw new Damaged("there is no " + BackupFolder.MANIFEST);
            }
            Manifest manifest = manifest(file, json);
            BackupReader backup = new BackupReader(folder, manifest);
            backup.needWhatItNames();
            return backup;
        } catch (IOException e) {
            throw new Damaged("it cannot be read: " + e);
        }
    }

    private static Manifest manifest(Path file, Json json) throws IOException {
        Manifest manifest;
        try {
            manifest = json.read(Files.readString(file), Manifest.class);
        } catch (IllegalArgumentException cut) {
            throw new Damaged(BackupFolder.MANIFEST + " cannot be read");
        }
        if (manifest == null || manifest.format() != Manifest.FORMAT) {
            throw new Damaged("it has another format than this version reads");
        }
        return manifest;
    }

    private void needWhatItNames() throws IOException {
        for (Manifest.Filled each : manifest.tables()) {
            need(folder.table(each.table().name()));
        }
        for (String name : manifest.settings()) {
            need(folder.setting(name));
        }
        for (String name : manifest.plugIns()) {
            need(folder.plugIn(name));
        }
        if (contents().size() != manifest.contents()) {
            throw new Damaged("it names %d files and has %d"
                    .formatted(manifest.contents(), contents().size()));
        }
    }

    private void need(Path file) {
        if (!file.normalize().startsWith(folder.root()) || !Files.isRegularFile(file)) {
            throw new Damaged(folder.root().relativize(file) + " is missing");
        }
    }

    Manifest manifest() {
        return manifest;
    }

    void fill(Tables tables, Manifest.Filled filled) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(
                        Files.newInputStream(folder.table(filled.table().name()))),
                StandardCharsets.UTF_8))) {
            tables.fill(filled.table(), lines.lines().iterator());
        } catch (IOException e) {
            throw new Damaged("it cannot be read: " + e);
        }
    }

    /** The sums of all files of people. */
    List<String> contents() throws IOException {
        Path files = folder.root().resolve("files");
        if (!Files.isDirectory(files)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(files)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    InputStream content(String sum) throws IOException {
        return Files.newInputStream(folder.content(sum));
    }

    Path setting(String name) {
        return folder.setting(name);
    }

    Path plugIn(String name) {
        return folder.plugIn(name);
    }
}
