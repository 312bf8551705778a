package org.etwin.identity.core;

import java.util.Locale;
import java.util.regex.Pattern;

/** Addresses: two that differ in case only are one. */
final class Emails {
    private static final int LONGEST = 254;
    private static final Pattern SHAPE =
            Pattern.compile("[^\\s@<>(),;:\"\\[\\]\\\\\\p{Cntrl}]{1,64}@([\\p{L}\\p{N}-]+\\.)+[\\p{L}\\p{N}-]{2,}");

    private Emails() {}

    static String key(String email) {
        return email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
    }

    static boolean isAddress(String email) {
        return email != null
                && email.strip().length() <= LONGEST
                && SHAPE.matcher(email.strip()).matches();
    }
}
