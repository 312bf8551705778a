package org.etwin.files.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.etwin.files.FileSamples;
import org.etwin.files.images.Crafted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindsTest {
    @TempDir
    Path folder;

    private final Kinds kinds = new Kinds();

    private String kind(byte[] content) throws IOException {
        // The name is misleading on purpose.
        return kinds.of(Files.write(folder.resolve("picture.png"), content));
    }

    @Test
    void imagesAndDocumentsAreKnownByTheirContent() throws IOException {
        assertThat(kind(FileSamples.png(2, 2))).isEqualTo("image/png");
        assertThat(kind(FileSamples.jpeg(2, 2))).isEqualTo("image/jpeg");
        assertThat(kind(FileSamples.gif(2, 2))).isEqualTo("image/gif");
        assertThat(kind(Crafted.webp())).isEqualTo("image/webp");
        assertThat(kind(FileSamples.pdf("letter"))).isEqualTo("application/pdf");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>|image/svg+xml",
                "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg' onload='a()'/>|image/svg+xml",
                "<!DOCTYPE html><html><script>alert(1)</script></html>|text/html",
                "<html><body>page</body></html>|text/html",
                "Dear colleagues, we meet at noon.|text/plain",
                "name;place\\nOŠ Toma Brejca;Kamnik|text/plain",
            })
    void wordsAreToldApart(String content, String kind) throws IOException {
        assertThat(kind(FileSamples.text(content.replace("\\n", "\n")))).isEqualTo(kind);
    }

    @Test
    void programsAreKnownWhateverTheyAreCalled() throws IOException {
        byte[] program = new byte[512];
        program[0] = 'M';
        program[1] = 'Z';
        assertThat(kind(program)).contains("msdownload");
        assertThat(kind(new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0}))
                .contains("elf");
    }

    @ParameterizedTest
    @CsvSource({
        "isom,video/mp4",
        "mp42,video/mp4",
        "avc1,video/mp4",
        "iso6,video/mp4",
        "'M4V ',video/mp4",
        "'M4A ',audio/mp4",
        "'qt  ',video/quicktime"
    })
    void filmsAndSoundAreToldApart(String brand, String kind) throws IOException {
        byte[] start = ("\0\0\0\u0018ftyp" + brand + "\0\0\0\0isommp42").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(kind(start)).isEqualTo(kind);
    }

    @Test
    void aWebFilmIsKnown() throws IOException {
        byte[] start = "\u001A\u0045\u00DF\u00A3\u009F\u0042\u0086\u0081\u0001\u0042\u0082\u0084webm"
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(kind(start)).isEqualTo("video/webm");
    }

    @ParameterizedTest
    @CsvSource({
        "word/document.xml,application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xl/workbook.xml,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "ppt/presentation.xml,application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "notes.txt,application/zip"
    })
    void packedDocumentsAreToldApartWithoutUnpacking(String part, String kind) throws IOException {
        assertThat(kind(packed("[Content_Types].xml", part))).isEqualTo(kind);
    }

    @Test
    void aDocumentWithMacrosIsNoDocument() throws IOException {
        assertThat(kind(packed("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .isEqualTo("application/zip");
    }

    @Test
    void anOpenDocumentIsKnown() throws IOException {
        byte[] words = "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            ZipEntry first = new ZipEntry("mimetype");
            first.setMethod(ZipEntry.STORED);
            first.setSize(words.length);
            CRC32 sum = new CRC32();
            sum.update(words);
            first.setCrc(sum.getValue());
            zip.putNextEntry(first);
            zip.write(words);
        }
        assertThat(kind(out.toByteArray())).isEqualTo("application/vnd.oasis.opendocument.text");
    }

    static byte[] packed(String... names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(FileSamples.text("<x/>"));
            }
        }
        return out.toByteArray();
    }
}
