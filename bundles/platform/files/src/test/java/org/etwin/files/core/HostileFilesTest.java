package org.etwin.files.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.files.FileSamples.pdf;
import static org.etwin.files.FileSamples.text;
import static org.etwin.files.FilesFixture.why;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.etwin.files.FileAnswer;
import org.etwin.files.FilesFixture;
import org.etwin.files.StoredFile;
import org.etwin.files.TestUse;
import org.etwin.files.images.Crafted;
import org.etwin.files.spi.FileUse;
import org.etwin.persistence.testing.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HostileFilesTest implements FilesFixture {
    private static final FileUse ANYTHING = new TestUse(
            "test.anything",
            Set.of("image/*", "image/svg+xml", "text/html", "application/pdf", "application/zip"),
            10_000_000,
            100_000_000,
            Set.of());

    private final FilesOnDisk the = new FilesOnDisk(Database.DERBY, PICTURES, NOTES, ANYTHING);

    @Override
    public FileService files() {
        return the.files;
    }

    @AfterEach
    void nothingIsLeftOnItsWay() {
        assertThat(the.lying("incoming")).isEmpty();
    }

    @Test
    void aPictureThatUnfoldsToGigabytesIsRefusedByItsFrame() {
        for (byte[] bomb : List.of(
                Crafted.pngSaying(50_000, 50_000),
                Crafted.jpegSaying(65_500, 65_500),
                Crafted.gifWithHugeFrame(),
                Crafted.webpSayingMuch())) {
            assertThat(why(() -> stored(TINA, PICTURES, "bomb", bomb))).isEqualTo("files.rejected.pixels");
        }
        assertThat(the.lying("contents")).isEmpty();
    }

    @Test
    void aPictureWithFewPixelsThatCannotBeReadHasNoSmallerOne() throws IOException {
        StoredFile file = stored(TINA, PICTURES, "broken.png", Crafted.pngSaying(300, 300));

        assertThat(FilesFixture.refused(() -> files().thumbnail(TINA, file.id(), 96)))
                .isEqualTo(org.etwin.platform.Rejection.Kind.NOT_FOUND);
    }

    @Test
    void aPackedBombIsKeptAsItCameAndNeverUnpacked() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("zeros"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 512; i++) {
                zip.write(zeros);
            }
        }
        byte[] bomb = out.toByteArray();
        assertThat(bomb.length).isLessThan(1_000_000);

        StoredFile file = stored(TINA, ANYTHING, "bomb.zip", bomb);
        assertThat(content(TINA, file)).isEqualTo(bomb);
        assertThat(file.bytes()).isEqualTo(bomb.length);
    }

    @Test
    void aPageThatBeginsLikeAPictureIsRefused() {
        assertThat(why(() -> stored(TINA, PICTURES, "a.gif", text("GIF89a/*<script>alert(1)</script>*/=1;"))))
                .isEqualTo("files.rejected.broken");
        assertThat(why(() -> stored(TINA, PICTURES, "a.jpg", text("\u00FF\u00D8\u00FF<script>"))))
                .isEqualTo("files.rejected.media-type");
    }

    @Test
    void aPageInsideOfARealPictureIsTakenOut() {
        StoredFile file = stored(TINA, PICTURES, "a.gif", Crafted.gifWithPage());

        assertThat(new String(content(TINA, file), StandardCharsets.ISO_8859_1)).doesNotContain("script");
    }

    @Test
    void drawingsAndPagesWithScriptAreNeverShown() {
        byte[] drawing = text("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>");
        byte[] page = text("<!DOCTYPE html><html><script>alert(1)</script></html>");
        assertThat(why(() -> stored(TINA, PICTURES, "a.png", drawing))).isEqualTo("files.rejected.media-type");

        for (byte[] each : List.of(drawing, page)) {
            StoredFile file = stored(TINA, ANYTHING, "a.png", each);
            assertThat(FileAnswer.content(file, null, null, null).headers())
                    .containsEntry("Content-Type", "application/octet-stream")
                    .hasEntrySatisfying(
                            "Content-Disposition", how -> assertThat(how).startsWith("attachment"));
        }
    }

    @Test
    void aDocumentCalledLikeAProgramIsADocument() {
        StoredFile file = stored(TINA, NOTES, "letter.exe", pdf("letter"));

        assertThat(file.mediaType()).isEqualTo("application/pdf");
        assertThat(FileAnswer.content(file, null, null, null).headers().get("Content-Disposition"))
                .startsWith("attachment");
    }

    @Test
    void aPhotoIsStoredWithoutWhereItWasTaken() throws IOException {
        StoredFile file = stored(TINA, PICTURES, "photo.jpg", Crafted.photo(600, 400, 6));

        assertThat(file.width()).isEqualTo(400);
        assertThat(file.height()).isEqualTo(600);
        for (var content : List.of(files().open(TINA, file.id()), files().thumbnail(TINA, file.id(), 320))) {
            try (content) {
                assertThat(new String(content.readAllBytes(), StandardCharsets.ISO_8859_1))
                        .doesNotContain("Secret", "script");
            }
        }
    }
}
