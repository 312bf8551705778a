package org.etwin.files.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.files.FileSamples.text;
import static org.etwin.files.FilesFixture.why;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import org.etwin.files.FilesFixture;
import org.etwin.persistence.testing.Database;
import org.etwin.platform.Rejection;
import org.etwin.platform.Verdict;
import org.junit.jupiter.api.Test;

class ScanningFilesTest implements FilesFixture {
    private final FilesOnDisk the = new FilesOnDisk(Database.DERBY);

    @Override
    public FileService files() {
        return the.files;
    }

    @Test
    void aScannerSeesTheContentAndKeepsAFileOut() {
        the.scanners.add(file -> {
            try (InputStream in = file.open()) {
                String words = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                return words.contains("virus") && file.mediaType().equals("text/plain")
                        ? Verdict.refuse(Rejection.invalid("file", "national.rejected.virus"))
                        : Verdict.PASS;
            }
        });

        assertThat(why(() -> stored(TINA, NOTES, "a.txt", text("a virus")))).isEqualTo("national.rejected.virus");
        assertThat(content(TINA, stored(TINA, NOTES, "a.txt", text("a poem")))).isEqualTo(text("a poem"));
        assertThat(the.lying("contents")).hasSize(1);
        assertThat(the.lying("incoming")).isEmpty();
    }

    @Test
    void aScannerThatThrowsLetsNothingThroughAndIsNoted() {
        the.scanners.add(file -> {
            throw new IllegalStateException("out of order");
        });

        assertThat(why(() -> stored(TINA, NOTES, "a.txt", text("a")))).isEqualTo("files.rejected.scan-failed");
        assertThat(the.faults).singleElement().asString().contains("out of order");
    }

    @Test
    void aScannerThatHangsLetsNothingThroughAndKeepsNobodyWaiting() {
        CountDownLatch never = new CountDownLatch(1);
        the.scanners.add(file -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return Verdict.PASS;
        });

        assertThat(why(() -> stored(TINA, NOTES, "a.txt", text("a")))).isEqualTo("files.rejected.scan-failed");
        assertThat(the.faults).singleElement().asString().contains("longer than 1 s");
    }
}
