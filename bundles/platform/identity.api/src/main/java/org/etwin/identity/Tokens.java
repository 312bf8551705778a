package org.etwin.identity;

import java.util.Optional;
import org.etwin.platform.Id;
import org.osgi.annotation.versioning.ProviderType;

/** Bearer tokens of REST clients; only their hash is stored. */
@ProviderType
public interface Tokens {
    /**
     * A new token, valid for 12 hours unless configured otherwise; one of {@link Sessions} of its owner. It opens nothing
     * while it waits for its second step.
     */
    String issue(Id account, Origin origin);

    /**
     * Whose token it is, or empty when it is nobody's.
     *
     * @throws org.etwin.platform.Rejected unauthenticated while it waits for its second step, see {@link SecondFactor}
     */
    Optional<Id> account(String token);

    /** The session that the token is, or empty when it is nobody's. */
    Optional<Id> session(String token);

    /** From now on, within a second, it is nobody's. */
    void revoke(String token);
}
