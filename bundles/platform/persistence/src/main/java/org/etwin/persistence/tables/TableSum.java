package org.etwin.persistence.tables;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a table holds, in two words: equal for equal rows, in whatever order a database gives them.
 *
 * @param sha256 the SHA-256 of all rows added up, 64 digits
 */
public record TableSum(long rows, String sha256) {
    /** Adds up row after row. */
    static final class Counting {
        private static final int BYTES = 32;
        private static final int BYTE = 0xff;

        private final MessageDigest digest;
        private final byte[] total = new byte[BYTES];
        private long rows;

        Counting() {
            try {
                digest = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        void add(String line) {
            byte[] row = digest.digest(line.getBytes(StandardCharsets.UTF_8));
            int carry = 0;
            for (int i = BYTES - 1; i >= 0; i--) {
                int both = (total[i] & BYTE) + (row[i] & BYTE) + carry;
                total[i] = (byte) both;
                carry = both >> 8;
            }
            rows++;
        }

        TableSum sum() {
            return new TableSum(rows, HexFormat.of().formatHex(total));
        }
    }
}
