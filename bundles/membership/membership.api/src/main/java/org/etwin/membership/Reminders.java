package org.etwin.membership;

import java.util.List;
import org.etwin.platform.Actor;
import org.osgi.annotation.versioning.ProviderType;

/** What a person has to be reminded of above every page. Quick, because every page asks: two statements when all is well. */
@ProviderType
public interface Reminders {
    /** Of the actor; nothing for who is no person. */
    Reminder of(Actor actor);

    /**
     * @param conduct GOOD when there is nothing to say
     * @param requests those that are looked at again, wait for evidence, or are inactive; none while suspended
     */
    record Reminder(ConductState conduct, List<JoinRequest> requests) {
        public static final Reminder NONE = new Reminder(ConductState.GOOD, List.of());

        public Reminder {
            requests = List.copyOf(requests);
        }
    }
}
