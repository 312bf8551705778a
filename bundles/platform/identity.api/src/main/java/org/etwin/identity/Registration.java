package org.etwin.identity;

import java.util.Locale;

/**
 * What a newcomer gives for an account.
 *
 * @param password at least 10 characters, at most 128, none of the commonly known ones
 * @param language of the screens and mails
 * @param codeOfConduct version that was accepted, for example {@code 2026-01}; {@code privacyTerms} likewise. Both needed
 */
public record Registration(
        String email,
        String password,
        String givenName,
        String familyName,
        Locale language,
        String codeOfConduct,
        String privacyTerms) {
    /** Never shows the password. */
    @Override
    public String toString() {
        return "Registration[" + language + "]";
    }
}
