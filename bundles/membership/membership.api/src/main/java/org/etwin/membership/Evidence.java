package org.etwin.membership;

import java.time.Instant;
import java.util.List;
import org.etwin.files.StoredFile;

/**
 * What the person showed to the NSO. Read by both, nobody else; erased some time after the decision.
 *
 * @param text what the person wrote with it, or null
 * @param given when last, or null when nothing is there
 */
public record Evidence(String text, List<StoredFile> files, Instant given) {
    /** The name of the {@code FileUse}: PDF and images, 10 MB each. */
    public static final String USE = "membership.evidence";

    /** Files of one request at most. */
    public static final int MOST = 5;

    public static final Evidence NONE = new Evidence(null, List.of(), null);

    public Evidence {
        files = List.copyOf(files);
    }
}
