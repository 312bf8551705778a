package org.etwin.plugins.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Function;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;

/** Files on their way, on the same disk as where they go; what nobody takes is gone afterwards. */
final class Incoming {
    private static final int MEGABYTE = 1 << 20;
    private static final int BLOCK = 1 << 14;

    private final Path folder;
    private final int megabytes;

    Incoming(Path folder, int megabytes) {
        this.folder = folder;
        this.megabytes = megabytes;
    }

    /** @throws Rejected when it is too large or no bundle */
    <T> T with(InputStream content, Function<Jar, T> work) {
        return kept(file -> {
            write(content, file);
            return work.apply(Jar.read(file));
        });
    }

    <T> T copied(Path from, Function<Path, T> work) {
        return kept(file -> {
            Files.copy(from, file, StandardCopyOption.REPLACE_EXISTING);
            return work.apply(file);
        });
    }

    private void write(InputStream content, Path file) throws IOException {
        long left = (long) megabytes * MEGABYTE;
        byte[] block = new byte[BLOCK];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = content.read(block); read >= 0; read = content.read(block)) {
                left -= read;
                if (left < 0) {
                    throw new Rejected(Rejection.invalid("file", "plugins.rejected.too-large", megabytes));
                }
                out.write(block, 0, read);
            }
        }
    }

    private <T> T kept(Step<T> step) {
        try {
            Path file = Files.createTempFile(Files.createDirectories(folder), "incoming", ".part");
            try {
                return step.with(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Step<T> {
        T with(Path file) throws IOException;
    }
}
