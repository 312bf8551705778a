package org.etwin.identity.passwords;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * Tokens that can be told from other words: a prefix, 256 random bits and a checksum, so that a program that looks for
 * secrets finds them and a mistyped one is refused without asking the database.
 */
public final class TokenWords {
    private static final int SUM_DIGITS = 8;

    private final String prefix;
    private final Pattern shape;
    private final Secrets random = new Secrets();

    public TokenWords(String prefix) {
        this.prefix = prefix;
        this.shape = Pattern.compile(Pattern.quote(prefix) + "[A-Za-z0-9_-]{43}[0-9a-f]{8}");
    }

    public String next() {
        String word = random.token();
        return prefix + word + sum(word);
    }

    public boolean fits(String secret) {
        if (secret == null || !shape.matcher(secret).matches()) {
            return false;
        }
        int end = secret.length() - SUM_DIGITS;
        return sum(secret.substring(prefix.length(), end)).equals(secret.substring(end));
    }

    public String hash(String secret) {
        return Secrets.hash(secret);
    }

    private static String sum(String word) {
        CRC32 sum = new CRC32();
        sum.update(word.getBytes(StandardCharsets.US_ASCII));
        return "%08x".formatted(sum.getValue());
    }
}
