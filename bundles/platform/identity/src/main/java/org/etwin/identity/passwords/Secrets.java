package org.etwin.identity.passwords;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Random secrets and what is stored of them. */
public final class Secrets {
    private static final int TOKEN_BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    /** 256 random bits, fit for an address. */
    public String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Six digits. */
    public String code() {
        return "%06d".formatted(random.nextInt(1_000_000));
    }

    /** A number below {@code bound}. */
    public int number(int bound) {
        return random.nextInt(bound);
    }

    /** SHA-256 in 64 hex digits. */
    public static String hash(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
