package org.etwin.identity.factor;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.etwin.identity.passwords.Secrets;
import org.etwin.platform.Id;

/** Ten codes on paper, of 78 random bits each: nothing that could be guessed from its hash. */
public final class RecoveryCodes {
    public static final int MANY = 10;
    /** Nothing that is mistaken for another: no 0 and O, no 1, I and L, no U and V. */
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTWXYZ23456789";

    private static final int LENGTH = 16;
    private static final int GROUP = 4;

    private final Secrets random = new Secrets();

    /** For example {@code K7QM-2ZTR-PPA9-XH4C}. */
    public List<String> make() {
        return IntStream.range(0, MANY).mapToObj(unused -> one()).toList();
    }

    private String one() {
        return IntStream.range(0, LENGTH)
                .mapToObj(
                        at -> (at > 0 && at % GROUP == 0 ? "-" : "") + LETTERS.charAt(random.number(LETTERS.length())))
                .collect(Collectors.joining());
    }

    /** What is typed, without spaces and dashes, in capitals. */
    public static String typed(String code) {
        return code == null ? "" : code.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }

    /** What is stored of a code. */
    public static String hash(Id account, String code) {
        return Secrets.hash(account + ":recovery:" + typed(code));
    }
}
