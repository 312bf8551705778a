package org.etwin.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import org.etwin.platform.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileAnswerTest {
    private static final byte[] TEN = FileSamples.text("0123456789");

    private static StoredFile file(String name, String mediaType) {
        return new StoredFile(
                new Id(1), "test.notes", null, new Id(2), name, mediaType, 10, "abc", 0, 0, Instant.EPOCH);
    }

    private static FileAnswer asked(String range) {
        return FileAnswer.content(file("a.txt", "text/plain"), null, range, null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"text/html", "image/svg+xml", "application/xhtml+xml", "text/javascript", "application/xml"})
    void whatCouldRunIsADownloadWithoutItsType(String mediaType) {
        FileAnswer answer = FileAnswer.content(file("x.html", mediaType), null, null, null);

        assertThat(answer.headers())
                .containsEntry("Content-Type", "application/octet-stream")
                .containsEntry("X-Content-Type-Options", "nosniff")
                .hasEntrySatisfying(
                        "Content-Disposition", how -> assertThat(how).startsWith("attachment"))
                .hasEntrySatisfying("Content-Security-Policy", policy -> assertThat(policy)
                        .contains("sandbox", "default-src 'none'")
                        .doesNotContain("allow-"));
    }

    @ParameterizedTest
    @CsvSource({"image/png,inline", "image/webp,inline", "video/mp4,inline", "application/pdf,attachment"})
    void imagesAndVideosAreShownAndTheRestIsHandedOver(String mediaType, String way) {
        FileAnswer answer = FileAnswer.content(file("x", mediaType), null, null, null);

        assertThat(answer.headers().get("Content-Disposition")).startsWith(way + ";");
        assertThat(answer.headers()).containsEntry("Content-Type", mediaType);
    }

    @Test
    void aNameCannotLeaveItsHeader() {
        FileAnswer answer = FileAnswer.content(file("a\"; x=\"č\r\nSet-Cookie: b.txt", "text/plain"), null, null, null);

        assertThat(answer.headers().get("Content-Disposition"))
                .isEqualTo("attachment; filename=\"a__ x_____Set-Cookie_ b.txt\";"
                        + " filename*=UTF-8''a%22%3B%20x%3D%22%C4%8D%0D%0ASet-Cookie%3A%20b.txt");
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-3,206,bytes 0-3/10,0123",
        "bytes=7-,206,bytes 7-9/10,789",
        "bytes=-2,206,bytes 8-9/10,89",
        "bytes=5-99,206,bytes 5-9/10,56789",
        "bytes=-99,206,bytes 0-9/10,0123456789",
        "bytes=10-,416,bytes */10,''",
        "bytes=-0,416,bytes */10,''",
        "'bytes=0-1,3-4',200,,0123456789",
        "bytes=4-2,200,,0123456789",
        "lines=1-2,200,,0123456789"
    })
    void aPartIsAnsweredAsItWasAskedFor(String range, int status, String told, String sent) throws IOException {
        FileAnswer answer = asked(range);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        answer.write(FileSamples.stream(TEN), out);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.headers().get("Content-Range")).isEqualTo(told);
        assertThat(out).hasToString(sent);
    }

    @Test
    void whatIsKnownIsNotSentAgainAndAChangedFileIsSentWhole() {
        StoredFile file = file("a.txt", "text/plain");

        assertThat(FileAnswer.content(file, "\"x\", W/\"abc\"", null, null).status())
                .isEqualTo(304);
        assertThat(FileAnswer.content(file, null, "bytes=0-1", "\"older\"").status())
                .isEqualTo(200);
        assertThat(FileAnswer.unchanged(file, 96, "\"abc-96\"").status()).isEqualTo(304);
        assertThat(FileAnswer.unchanged(file, 320, "\"abc-96\"")).isNull();
    }
}
