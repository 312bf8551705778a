package org.etwin.identity;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;

/**
 * An account as its owner, and who may look after it, sees it.
 *
 * @param email null for pupils
 * @param confirmed whether the address was confirmed; pupils always are
 */
public record Account(
        Id id,
        String email,
        String givenName,
        String familyName,
        Locale language,
        boolean confirmed,
        boolean pupil,
        Instant created,
        Set<Grant> grants) {
    public Account {
        grants = Set.copyOf(grants);
    }

    public String name() {
        return familyName == null || familyName.isBlank() ? givenName : givenName + " " + familyName;
    }
}
