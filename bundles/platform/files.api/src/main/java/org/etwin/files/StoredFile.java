package org.etwin.files;

import java.time.Instant;
import org.etwin.platform.Id;

/**
 * A file that somebody brought. Its content never changes.
 *
 * @param use what it is for, as in {@code FileUse}
 * @param subject the record that keeps it, null while none does
 * @param owner whose quota it counts against
 * @param name as the person called it, without path and control characters, at most 200 characters
 * @param mediaType told from the content, never from the name or the client
 * @param sha256 of the content, in hexadecimal
 * @param width in pixels after turning as the camera said, 0 unless an image; {@code height} likewise
 */
public record StoredFile(
        Id id,
        String use,
        Id subject,
        Id owner,
        String name,
        String mediaType,
        long bytes,
        String sha256,
        int width,
        int height,
        Instant stored) {
    /** Where the pages of this platform find it, for those who may read it. */
    public String address() {
        return "files/" + id + "/"
                + java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8)
                        .replace("+", "%20");
    }
}
