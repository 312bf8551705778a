package org.etwin.identity.passwords;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.etwin.platform.Rejection;

/** What a person may choose as a password: long rather than complicated, and none that everybody tries first. */
public final class PasswordRules {
    public static final int SHORTEST = 10;
    public static final int LONGEST = 128;

    private final CommonPasswords common = new CommonPasswords();

    /** @param field the input it came from */
    public List<Rejection> check(String field, String password, String email) {
        List<Rejection> reasons = new ArrayList<>();
        if (password == null || password.length() < SHORTEST) {
            reasons.add(Rejection.invalid(field, "identity.rejected.password-short", SHORTEST));
        } else if (password.length() > LONGEST) {
            reasons.add(Rejection.invalid(field, "identity.rejected.password-long", LONGEST));
        } else if (common.contains(password)) {
            reasons.add(Rejection.invalid(field, "identity.rejected.password-common"));
        } else if (isLike(password, email)) {
            reasons.add(Rejection.invalid(field, "identity.rejected.password-like-address"));
        }
        return reasons;
    }

    private static boolean isLike(String password, String email) {
        if (email == null || !email.contains("@")) {
            return false;
        }
        String folded = password.toLowerCase(Locale.ROOT);
        String address = email.toLowerCase(Locale.ROOT);
        String local = address.substring(0, address.indexOf('@'));
        return folded.equals(address)
                || local.length() >= 4
                        && folded.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "").equals(local);
    }
}
