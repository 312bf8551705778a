package org.etwin.audit.core;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What of an entry is hashed: ids and facts. The name of a person is not among them, so that it can be forgotten.
 *
 * @param who the operator or the part of the platform that acted; null when an account did
 */
record Facts(long id, long at, Long account, String who, String what, String territory, Long subject, String details) {
    static final String BEFORE_THE_FIRST = "0".repeat(64);

    /** The hash of the link with that number; the form is part of the data and never changes. */
    String hash(long number, String previous) {
        StringBuilder canonical = new StringBuilder("etwin-audit-1");
        Object[] parts = {number, previous, id, at, account, who, what, territory, subject, details};
        for (Object part : parts) {
            String text = part == null ? "" : part.toString();
            canonical
                    .append('\n')
                    .append(part == null ? -1 : text.length())
                    .append(':')
                    .append(text);
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(canonical.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
