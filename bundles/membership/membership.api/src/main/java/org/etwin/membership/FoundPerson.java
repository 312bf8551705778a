package org.etwin.membership;

import java.util.List;

/**
 * Somebody in the directory, with what speaks for getting to know her or him.
 *
 * @param reasons against the reader's own profile, best first
 */
public record FoundPerson(Profile profile, List<FitReason> reasons) {
    public FoundPerson {
        reasons = List.copyOf(reasons);
    }
}
