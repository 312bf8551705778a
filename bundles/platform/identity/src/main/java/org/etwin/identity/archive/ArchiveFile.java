package org.etwin.identity.archive;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.etwin.identity.spi.PersonalData.Archive;
import org.etwin.platform.Json;

/** A zip file that is written as it goes. */
final class ArchiveFile {
    private static final int LONGEST_NAME = 120;

    private final Watched out;
    private final ZipOutputStream zip;
    private final Json json;
    private final Set<String> names = new HashSet<>();

    ArchiveFile(OutputStream out, Json json) {
        this.out = new Watched(out);
        this.zip = new ZipOutputStream(this.out, StandardCharsets.UTF_8);
        this.json = json;
    }

    /** What one contributor writes into. */
    Archive folder(String folder) {
        return new Archive() {
            @Override
            public void json(String name, Object content) throws IOException {
                text(folder + "/" + safe(name) + ".json", json.write(content));
            }

            @Override
            public void file(String name, InputStream content) throws IOException {
                try (content) {
                    zip.putNextEntry(new ZipEntry(unused(folder + "/" + safe(name))));
                    content.transferTo(zip);
                } finally {
                    zip.closeEntry();
                }
            }
        };
    }

    void text(String path, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(unused(path)));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** Whether whoever reads the archive has gone: then nothing more can be told. */
    boolean isBroken() {
        return out.broken;
    }

    /** The stream below stays open. */
    void finish() throws IOException {
        zip.finish();
        zip.flush();
    }

    /** No path leads out of the folder, whatever a file was called. */
    private static String safe(String name) {
        String safe = name.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]", "_")
                .replaceAll("^[.\\s]+", "")
                .strip();
        String cut = safe.length() > LONGEST_NAME ? safe.substring(safe.length() - LONGEST_NAME) : safe;
        return cut.isEmpty() ? "file" : cut;
    }

    private String unused(String path) {
        String free = path;
        for (int i = 2; !names.add(free.toLowerCase(Locale.ROOT)); i++) {
            int dot = path.lastIndexOf('.');
            free = dot > path.lastIndexOf('/')
                    ? path.substring(0, dot) + "-" + i + path.substring(dot)
                    : path + "-" + i;
        }
        return free;
    }

    private static final class Watched extends FilterOutputStream {
        private boolean broken;

        Watched(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int part) throws IOException {
            write(new byte[] {(byte) part}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException | RuntimeException gone) {
                broken = true;
                throw gone;
            }
        }
    }
}
