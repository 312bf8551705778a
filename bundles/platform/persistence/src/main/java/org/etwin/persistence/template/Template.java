package org.etwin.persistence.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * An empty Derby database with all its tables, as one file. Unpacking it takes a fraction of a second, running the change
 * logs of all bundles most of a minute.
 */
public final class Template {
    private static final List<String> NOT_PACKED = List.of("db.lck", "dbex.lck", "README_DO_NOT_TOUCH_FILES.txt");

    private Template() {}

    static void pack(Path folder, Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Path each : below(folder)) {
                String name = folder.relativize(each).toString().replace('\\', '/');
                if (Files.isDirectory(each)) {
                    zip.putNextEntry(new ZipEntry(name + "/"));
                } else if (!NOT_PACKED.contains(each.getFileName().toString())) {
                    zip.putNextEntry(new ZipEntry(name));
                    Files.copy(each, zip);
                }
            }
        }
    }

    /**
     * Puts the database there, whole and on the disk or not at all: whoever is killed meanwhile begins again.
     *
     * @param folder nothing happens when it exists
     * @return whether the folder was made
     */
    public static boolean unpack(Path file, Path folder) {
        if (Files.exists(folder) || !Files.isRegularFile(file)) {
            return false;
        }
        Path target = folder.toAbsolutePath();
        Path beside = target.resolveSibling(target.getFileName() + ".new");
        try {
            if (Files.exists(beside)) {
                delete(beside);
            }
            Files.createDirectories(beside);
            try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    take(zip, entry, beside);
                }
            }
            for (Path each : below(beside)) {
                force(each);
            }
            force(beside);
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
            force(target.getParent());
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be unpacked into " + folder, e);
        }
    }

    private static void take(InputStream content, ZipEntry entry, Path folder) throws IOException {
        Path file = folder.resolve(entry.getName()).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException(entry.getName() + " lies outside");
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
        } else {
            Files.createDirectories(file.getParent());
            try (OutputStream out = Files.newOutputStream(file)) {
                content.transferTo(out);
            }
        }
    }

    /** Derby only secures what it writes itself. */
    private static void force(Path file) throws IOException {
        StandardOpenOption how = Files.isDirectory(file) ? StandardOpenOption.READ : StandardOpenOption.WRITE;
        try (FileChannel channel = FileChannel.open(file, how)) {
            channel.force(true);
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> files = below(folder);
        for (Path each : files.stream().sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(each);
        }
        Files.delete(folder);
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(each -> !each.equals(folder)).sorted().toList();
        }
    }
}
