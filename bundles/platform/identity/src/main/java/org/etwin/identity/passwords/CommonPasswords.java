package org.etwin.identity.passwords;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Passwords that attackers try first, and those made of them by a number or a sign at the end. */
final class CommonPasswords {
    private static final String STRAIGHT = "01234567890123456789 09876543210987654321 abcdefghijklmnopqrstuvwxyz"
            + " zyxwvutsrqponmlkjihgfedcba qwertyuiopasdfghjklzxcvbnm qwertzuiopasdfghjklyxcvbnm azertyuiopqsdfghjklmwxcvbn";

    private final Set<String> known;

    CommonPasswords() {
        try (InputStream stream = CommonPasswords.class.getResourceAsStream("common-passwords.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            known = lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean contains(String password) {
        String folded = password.toLowerCase(Locale.ROOT);
        String bare = folded.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        return known.contains(folded)
                || known.contains(bare)
                || folded.chars().distinct().count() <= 2
                || STRAIGHT.contains(folded)
                || isRepeated(folded);
    }

    /** {@code passwordpassword}, {@code abcabcabcabc}. */
    private boolean isRepeated(String folded) {
        for (int part = 1; part <= folded.length() / 2; part++) {
            if (folded.length() % part == 0
                    && folded.substring(0, part).repeat(folded.length() / part).equals(folded)) {
                String once = folded.substring(0, part);
                return part <= 4 || known.contains(once);
            }
        }
        return false;
    }
}
