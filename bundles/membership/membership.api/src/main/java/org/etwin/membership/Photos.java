package org.etwin.membership;

import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.osgi.annotation.versioning.ProviderType;

/** The picture of one's own profile. */
@ProviderType
public interface Photos {
    /**
     * Shows that picture from now on; the one before is erased.
     *
     * @param file stored for {@link Profile#PHOTO}, or null for none
     * @throws org.etwin.platform.Rejected forbidden while suspended; not found unless it is the actor's own file
     */
    void change(Actor actor, Id file);
}
