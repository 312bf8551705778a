package org.etwin.schools;

import java.util.Map;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.osgi.annotation.versioning.ProviderType;

/** Where schools hear how many eTwinners they have: told by membership, which alone knows. */
@ProviderType
public interface SchoolMembers {
    /**
     * How many there are now. No change of the record: nobody is told, and its version stays. Schools that are no more are
     * passed over.
     *
     * @throws org.etwin.platform.Rejected forbidden unless the actor is the system
     */
    void are(Actor actor, Map<Id, Integer> numbers);
}
