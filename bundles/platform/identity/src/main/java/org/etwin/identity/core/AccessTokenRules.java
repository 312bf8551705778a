package org.etwin.identity.core;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.etwin.identity.AccessTokens.Access;
import org.etwin.identity.AccessTokens.Wanted;
import org.etwin.platform.Rejection;

/** What is wrong with a token that somebody wants. */
final class AccessTokenRules {
    private static final int LONGEST_NAME = 80;

    private AccessTokenRules() {}

    static Wanted tidy(Wanted given) {
        return new Wanted(
                given.name() == null
                        ? ""
                        : given.name().replaceAll("\\p{Cntrl}", " ").strip(),
                given.access() == null ? Access.READ : given.access(),
                given.capabilities() == null ? Set.of() : given.capabilities(),
                given.expires());
    }

    static List<Rejection> check(Wanted wanted, Instant now, Duration longest, Set<String> known) {
        List<Rejection> reasons = new ArrayList<>();
        if (wanted.name().isEmpty()) {
            reasons.add(Rejection.invalid("name", "identity.rejected.access-token-name"));
        } else if (wanted.name().length() > LONGEST_NAME) {
            reasons.add(Rejection.invalid("name", "identity.rejected.name-long", LONGEST_NAME));
        }
        if (!wanted.capabilities().stream().allMatch(each -> each != null && known.contains(each))) {
            reasons.add(Rejection.invalid("capabilities", "identity.rejected.access-token-capability"));
        }
        Instant expires = wanted.expires();
        if (expires == null || !expires.isAfter(now) || expires.isAfter(now.plus(longest))) {
            reasons.add(Rejection.invalid("expires", "identity.rejected.access-token-expires", longest.toDays()));
        }
        return reasons;
    }
}
