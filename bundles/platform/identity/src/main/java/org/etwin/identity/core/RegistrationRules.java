package org.etwin.identity.core;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.etwin.identity.Registration;
import org.etwin.identity.passwords.PasswordRules;
import org.etwin.platform.Rejection;

/** What is wrong with what a newcomer gives. */
final class RegistrationRules {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_VERSION = 40;
    /** Names go into mails: what looks like an address there would make us the messenger of advertising. */
    private static final Pattern NO_NAME = Pattern.compile("[\\p{Cntrl}<>@]|://|www\\.", Pattern.CASE_INSENSITIVE);

    private final PasswordRules passwords = new PasswordRules();

    List<Rejection> check(Registration registration) {
        return check(registration, password("password", registration.password(), registration.email()));
    }

    List<Rejection> checkWithoutPassword(Registration registration) {
        return check(registration, List.of());
    }

    private List<Rejection> check(Registration registration, List<Rejection> ofPassword) {
        List<Rejection> reasons = new ArrayList<>();
        if (!Emails.isAddress(registration.email())) {
            reasons.add(Rejection.invalid("email", "identity.rejected.email"));
        }
        reasons.addAll(ofPassword);
        reasons.addAll(names(registration.givenName(), registration.familyName()));
        reasons.addAll(accepted("codeOfConduct", registration.codeOfConduct()));
        reasons.addAll(accepted("privacyTerms", registration.privacyTerms()));
        return reasons;
    }

    List<Rejection> password(String field, String password, String email) {
        return passwords.check(field, password, email);
    }

    List<Rejection> names(String given, String family) {
        List<Rejection> reasons = new ArrayList<>(name("givenName", given));
        reasons.addAll(name("familyName", family));
        return reasons;
    }

    List<Rejection> name(String field, String name) {
        if (name == null || name.isBlank()) {
            return List.of(Rejection.invalid(field, "identity.rejected.name-missing"));
        }
        if (name.strip().length() > LONGEST_NAME) {
            return List.of(Rejection.invalid(field, "identity.rejected.name-long", LONGEST_NAME));
        }
        if (NO_NAME.matcher(name).find()) {
            return List.of(Rejection.invalid(field, "identity.rejected.name-strange"));
        }
        return List.of();
    }

    private static List<Rejection> accepted(String field, String version) {
        boolean given = version != null && !version.isBlank() && version.length() <= LONGEST_VERSION;
        return given ? List.of() : List.of(Rejection.invalid(field, "identity.rejected.not-accepted"));
    }
}
