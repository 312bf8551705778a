package org.etwin.identity;

import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.osgi.annotation.versioning.ProviderType;

/** Who an account is, right now. */
@ProviderType
public interface Actors {
    /** From a cache; {@link Actor#VISITOR} when there is no such account any more. */
    Actor actor(Id account);

    /**
     * Grows when all sessions of the account must end, for example because its password was changed. Who keeps a session
     * remembers the number of the sign-in and ends the session once it is another. From the same cache as
     * {@link #actor}.
     */
    default int sessionEpoch(Id account) {
        return 0;
    }

    /**
     * What this account may do has changed in the running transaction: after its commit every page, session and token
     * sees it within a second, on all nodes.
     */
    void changed(Id account);
}
