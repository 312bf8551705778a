package org.etwin.identity;

import java.util.Optional;
import org.etwin.platform.Id;
import org.osgi.annotation.versioning.ProviderType;

/** Bearer tokens of REST clients; only their hash is stored. */
@ProviderType
public interface Tokens {
    /** A new token, valid for 12 hours unless configured otherwise. */
    String issue(Id account);

    Optional<Id> account(String token);

    /** From now on, within a second, it is nobody's. */
    void revoke(String token);
}
