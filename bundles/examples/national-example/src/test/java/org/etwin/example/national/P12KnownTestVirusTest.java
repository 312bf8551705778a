package org.etwin.example.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.etwin.files.spi.FileScanner;
import org.etwin.platform.Actor;
import org.etwin.platform.Verdict;
import org.junit.jupiter.api.Test;

class P12KnownTestVirusTest {
    private static Verdict scanned(String content) throws IOException {
        return new P12KnownTestVirus().scan(new FileScanner.Candidate() {
            @Override
            public Actor actor() {
                return Actor.VISITOR;
            }

            @Override
            public String use() {
                return "test.notes";
            }

            @Override
            public String name() {
                return "a.txt";
            }

            @Override
            public String mediaType() {
                return "text/plain";
            }

            @Override
            public long bytes() {
                return content.length();
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(content.getBytes(StandardCharsets.US_ASCII));
            }
        });
    }

    @Test
    void theFileWithWhichScannersAreTriedIsKeptOutAndOthersAreNot() throws IOException {
        String virus = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

        assertThat(scanned(virus + "\n")).isInstanceOf(Verdict.Refuse.class);
        assertThat(scanned("a poem")).isEqualTo(Verdict.PASS);
        assertThat(scanned("")).isEqualTo(Verdict.PASS);
    }
}
