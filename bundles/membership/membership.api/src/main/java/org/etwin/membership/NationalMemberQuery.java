package org.etwin.membership;

import java.time.Instant;
import org.etwin.platform.Id;

/**
 * Which members of a territory are looked for; null means any.
 *
 * @param words beginnings of words of name, address, school or place
 * @param state any but unconfirmed and anonymised ones when null
 * @param validatedSince only those who were validated then or later
 */
public record NationalMemberQuery(
        String words, AffiliationState state, Id school, Instant validatedSince, ConductState conduct) {
    public static final NationalMemberQuery ALL = new NationalMemberQuery(null, null, null, null, null);
}
