package org.etwin.spaces;

import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.osgi.annotation.versioning.ProviderType;

/** Who is told of replies. A thread that was not chosen either way follows its discussion. */
@ProviderType
public interface Subscriptions {
    /** @param place a thread or a discussion of the space */
    boolean watched(Actor actor, Id space, Id place);

    /** Switched off, it stays so also when the actor writes there. */
    void watch(Actor actor, Id space, Id place, boolean watched);
}
