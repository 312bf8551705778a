package org.etwin.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.etwin.files.FileSamples.pdf;
import static org.etwin.files.FileSamples.png;
import static org.etwin.files.FileSamples.text;
import static org.etwin.files.FilesFixture.refused;
import static org.etwin.files.FilesFixture.why;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import javax.imageio.ImageIO;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejection.Kind;
import org.junit.jupiter.api.Test;

/** What every {@link Files} keeps. */
public interface FilesContract extends FilesFixture {
    @Test
    default void whatWasStoredComesBackUnchanged() {
        byte[] letter = pdf("employment");
        StoredFile file = stored(TINA, NOTES, "letter.pdf", letter);

        assertThat(content(TINA, file)).isEqualTo(letter);
        assertThat(files().find(TINA, file.id())).isEqualTo(file);
        assertThat(file.mediaType()).isEqualTo("application/pdf");
        assertThat(file.bytes()).isEqualTo(letter.length);
        assertThat(file.owner()).isEqualTo(new Id(1));
        assertThat(file.subject()).isNull();
        assertThat(file.sha256()).matches("[0-9a-f]{64}");
        assertThat(file.use()).isEqualTo("test.notes");
    }

    @Test
    default void equalContentsHaveTheSameSumWhateverTheyAreCalled() {
        StoredFile one = stored(TINA, NOTES, "a.txt", text("equal"));
        StoredFile two = stored(MATTI, NOTES, "b.txt", text("equal"));

        assertThat(one.sha256()).isEqualTo(two.sha256());
        assertThat(one.id()).isNotEqualTo(two.id());
        assertThat(content(MATTI, two)).isEqualTo(text("equal"));
    }

    @Test
    default void untilSomethingKeepsItOnlyWhoStoredItReadsAFile() {
        StoredFile file = stored(TINA, NOTES, "a.txt", text("draft"));

        assertThat(refused(() -> files().find(MATTI, file.id()))).isEqualTo(Kind.NOT_FOUND);
        assertThat(refused(() -> files().open(MATTI, file.id()))).isEqualTo(Kind.NOT_FOUND);
        assertThat(files().find(List.of(file.id(), new Id(77)))).containsOnlyKeys(file.id());
    }

    @Test
    default void whoReadsAKeptFileIsSaidByItsUse() {
        StoredFile file = stored(EVE, NOTES, "a.txt", text("handed in"));
        files().keep(EVE, file.id(), RECORD);

        assertThat(files().find(MATTI, file.id()).subject()).isEqualTo(RECORD);
        assertThat(content(MATTI, file)).isEqualTo(text("handed in"));
        for (Actor other : List.of(EVE, PUPIL, Actor.VISITOR)) {
            assertThat(refused(() -> files().open(other, file.id()))).isEqualTo(Kind.NOT_FOUND);
        }
    }

    @Test
    default void onlyWhoStoredAFileHasItKeptAndOneRecordAtATime() {
        StoredFile file = stored(TINA, NOTES, "a.txt", text("mine"));
        assertThat(refused(() -> files().keep(MATTI, file.id(), RECORD))).isEqualTo(Kind.NOT_FOUND);

        files().keep(TINA, file.id(), RECORD);
        files().keep(TINA, file.id(), RECORD);
        assertThat(refused(() -> files().keep(TINA, file.id(), new Id(12)))).isEqualTo(Kind.NOT_FOUND);

        files().letGo(file.id());
        assertThat(refused(() -> files().find(MATTI, file.id()))).isEqualTo(Kind.NOT_FOUND);
        files().keep(TINA, file.id(), new Id(12));
        assertThat(files().find(TINA, file.id()).subject()).isEqualTo(new Id(12));
    }

    @Test
    default void theKindIsToldFromTheContentNotFromTheName() {
        assertThat(stored(TINA, NOTES, "setup.exe", pdf("a letter")).mediaType())
                .isEqualTo("application/pdf");
        assertThat(why(() -> stored(TINA, NOTES, "photo.pdf", png(4, 4)))).isEqualTo("files.rejected.media-type");
        assertThat(why(() -> stored(TINA, PICTURES, "photo.png", text("no picture"))))
                .isEqualTo("files.rejected.media-type");
    }

    @Test
    default void emptyLargeAndTooManyFilesAreRefused() {
        assertThat(why(() -> stored(TINA, NOTES, "a.txt", new byte[0]))).isEqualTo("files.rejected.empty");
        assertThat(why(() -> stored(TINA, NOTES, "a.txt", text("x".repeat(2_001)))))
                .isEqualTo("files.rejected.too-large");
        stored(TINA, NOTES, "a.txt", text("x".repeat(2_000)));
        stored(TINA, NOTES, "b.txt", text("y".repeat(2_000)));
        assertThat(why(() -> stored(TINA, NOTES, "c.txt", text("z".repeat(1_001)))))
                .isEqualTo("files.rejected.quota");
        stored(TINA, NOTES, "c.txt", text("z".repeat(1_000)));
        stored(MATTI, NOTES, "c.txt", text("z".repeat(1_001)));
    }

    @Test
    default void whatOneCanStoreIsToldBefore() {
        stored(TINA, NOTES, "a.txt", text("x".repeat(1_500)));

        assertThat(files().limits(TINA, "test.notes"))
                .isEqualTo(new FileLimits(NOTES.mediaTypes(), NOTES.largest(), 3_500));
        assertThat(refused(() -> files().limits(PUPIL, "test.notes"))).isEqualTo(Kind.FORBIDDEN);
    }

    @Test
    default void whoMayNotStoreIsRefused() {
        assertThat(refused(() -> stored(PUPIL, NOTES, "a.txt", text("a")))).isEqualTo(Kind.FORBIDDEN);
        assertThat(refused(() -> stored(Actor.VISITOR, NOTES, "a.txt", text("a"))))
                .isEqualTo(Kind.UNAUTHENTICATED);
        assertThat(refused(() -> files().store(TINA, "no.such-use", "a.txt", FileSamples.stream(text("a")))))
                .isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    default void anUploadThatBreaksOffLeavesNothing() {
        InputStream breaking =
                new SequenceInputStream(new ByteArrayInputStream(text("x".repeat(1_500))), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("the line is dead");
                    }
                });
        assertThatThrownBy(() -> files().store(TINA, "test.notes", "a.txt", breaking))
                .isInstanceOf(IOException.class)
                .hasMessage("the line is dead");
        stored(TINA, NOTES, "a.txt", text("x".repeat(2_000)));
        stored(TINA, NOTES, "b.txt", text("x".repeat(2_000)));
    }

    @Test
    default void aPictureHasItsSizeAndSmallerOnes() throws IOException {
        StoredFile file = stored(TINA, PICTURES, "me.png", png(640, 400));

        assertThat(file.width()).isEqualTo(640);
        assertThat(file.height()).isEqualTo(400);
        try (InputStream small = files().thumbnail(TINA, file.id(), 320)) {
            var image = ImageIO.read(small);
            assertThat(image.getWidth()).isEqualTo(320);
            assertThat(image.getHeight()).isEqualTo(200);
        }
        try (InputStream asItIs = files().thumbnail(TINA, file.id(), 1280)) {
            assertThat(ImageIO.read(asItIs).getWidth()).isEqualTo(640);
        }
        assertThat(refused(() -> files().thumbnail(MATTI, file.id(), 320))).isEqualTo(Kind.NOT_FOUND);
        assertThat(refused(() -> files().thumbnail(TINA, file.id(), 17))).isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    default void whatIsNoPictureHasNoSmallerOne() {
        StoredFile file = stored(TINA, NOTES, "a.pdf", pdf("letter"));

        assertThat(file.width()).isZero();
        assertThat(refused(() -> files().thumbnail(TINA, file.id(), 96))).isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    default void aNameIsKeptWithoutPathsControlsAndMarksThatTurnWritingAround() {
        assertThat(stored(TINA, NOTES, "C:\\temp\\../../etc/letter.txt", text("a"))
                        .name())
                .isEqualTo("letter.txt");
        assertThat(stored(TINA, NOTES, "let\u0000ter\u202Efdp.txt\r\n", text("b"))
                        .name())
                .isEqualTo("letterfdp.txt");
        assertThat(stored(TINA, NOTES, "šola Žalec 日本.txt", text("c")).name()).isEqualTo("šola Žalec 日本.txt");
        for (String nothing : new String[] {null, "", "..", "/", "\u0007"}) {
            assertThat(stored(MATTI, NOTES, nothing, text("d")).name()).isEqualTo("file");
        }
        assertThat(stored(MATTI, NOTES, "n".repeat(300) + ".txt", text("e")).name())
                .hasSize(200)
                .endsWith("n.txt");
    }
}
