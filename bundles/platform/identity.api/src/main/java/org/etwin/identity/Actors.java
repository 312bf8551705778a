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
     * What this account may do has changed in the running transaction: after its commit every page, session and token
     * sees it within a second, on all nodes.
     */
    void changed(Id account);
}
