package org.etwin.operations.core;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The parts of a backup and their places. Only the owner may read it: it holds everything, secrets too. */
record BackupFolder(Path root) {
    static final String MANIFEST = "manifest.json";
    static final String SUMS = "SHA256SUMS";

    private static final FileAttribute<?> OWNERS_FOLDER = rights("rwx------");
    private static final FileAttribute<?> OWNERS_FILE = rights("rw-------");

    private static FileAttribute<?> rights(String words) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(words));
    }

    /** @throws IllegalStateException when there is something already */
    void make() throws IOException {
        if (Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> inside = Files.list(root)) {
                if (inside.findAny().isPresent()) {
                    throw new IllegalStateException("The folder " + root + " is not empty");
                }
            }
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
        } else {
            Files.createDirectories(root.toAbsolutePath().getParent());
            Files.createDirectory(root, OWNERS_FOLDER);
        }
    }

    /** An empty folder for what is needed while the backup is made. */
    Path room() throws IOException {
        return Files.createDirectory(root.resolve(".moment"), OWNERS_FOLDER);
    }

    Path table(String name) {
        return root.resolve("tables").resolve(name + ".gz");
    }

    Path content(String sum) {
        return root.resolve("files").resolve(sum.substring(0, 2)).resolve(sum);
    }

    Path setting(String name) {
        return root.resolve("etc").resolve(name);
    }

    Path plugIn(String name) {
        return root.resolve("plug-ins").resolve(name);
    }

    /** A new file. Whether it reached the disk is what its sum is for. */
    OutputStream write(Path file) throws IOException {
        Files.createDirectories(file.getParent(), OWNERS_FOLDER);
        return Channels.newOutputStream(Files.newByteChannel(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OWNERS_FILE));
    }

    /** All files, by their names from here with slashes. */
    Set<String> names() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (!Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                    names.add(root.relativize(file).toString().replace('\\', '/'));
                }
            }
        }
        return names;
    }

    /** What was begun and not finished. */
    void remove() {
        try (Stream<Path> files = Files.walk(root)) {
            List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
            for (Path each : all) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
