package org.etwin.example.national;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.etwin.files.spi.FileScanner;
import org.etwin.platform.Rejection;
import org.etwin.platform.Verdict;
import org.osgi.service.component.annotations.Component;

/**
 * Looks into files before they are stored: keeps the harmless file out with which scanners are tried. A real one hands
 * {@code file.open()} to a scanner of viruses and waits for its answer.
 */
@Component
public final class P12KnownTestVirus implements FileScanner {
    /** In two pieces, so that scanners leave this class alone. */
    private static final String VIRUS = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    @Override
    public Verdict scan(Candidate file) throws IOException {
        try (InputStream in = file.open()) {
            String start = new String(in.readNBytes(VIRUS.length()), StandardCharsets.US_ASCII);
            return start.equals(VIRUS)
                    ? Verdict.refuse(Rejection.invalid("file", "example-national.rejected.virus"))
                    : Verdict.PASS;
        }
    }
}
