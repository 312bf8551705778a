package org.etwin.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Tokens that a person makes for programs of one's own. Each may do less than the person, for a limited time, and never
 * more than the person may at that moment. Only their hash is stored. They end with a new password, with a suspension and
 * with the account. Pupils have none. What comes with a token is told by {@link Programs}.
 */
@ProviderType
public interface AccessTokens {
    /** What all of them begin with, so that programs that look for secrets find them. */
    String PREFIX = "etw_";

    /**
     * Makes a token for the actor. The secret is told this once. Audited.
     *
     * @param password the actor's own, again
     * @throws org.etwin.platform.Rejected forbidden for whoever is no person or is suspended; invalid when the password is
     *     wrong, the name is missing or too long, an unknown capability is named, or the end is missing, past or later than
     *     {@link #longest()}; conflict when there are as many as one may have
     */
    Made make(Actor actor, Wanted wanted, String password);

    /** The actor's own that have not ended, the newest first. */
    List<AccessToken> mine(Actor actor);

    /**
     * Ends one of the actor's own: from now on it is nobody's. Audited.
     *
     * @throws org.etwin.platform.Rejected not found when it is none of the actor's
     */
    void revoke(Actor actor, Id token);

    /** How long a token lasts at most. */
    Duration longest();

    /** The capabilities that a token can be limited to now: the first part of an address after {@code /api/v1/}. */
    List<String> capabilities();

    enum Access {
        READ,
        WRITE
    }

    /**
     * What the actor wants.
     *
     * @param name at most 80 characters, for the actor alone
     * @param access null is taken for {@link Access#READ}
     * @param capabilities it is limited to; empty or null for all
     * @param expires must be given
     */
    record Wanted(String name, Access access, Set<String> capabilities, Instant expires) {}

    /**
     * @param used when it was used last, to the minute; null when it never was
     * @param withoutRoles whether its owner now has a role that needs a second factor and that this token does not carry,
     *     because it was made before
     */
    record AccessToken(
            Id id,
            String name,
            Access access,
            List<String> capabilities,
            Instant made,
            Instant expires,
            Instant used,
            boolean withoutRoles) {}

    /** @param secret goes into the header {@code Authorization: Bearer}; nobody can tell it again */
    record Made(AccessToken token, String secret) {
        /** Never shows the secret. */
        @Override
        public String toString() {
            return "Made[" + token + "]";
        }
    }
}
