package org.etwin.spaces;

import java.util.List;
import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/**
 * Members were named in an update, or in a comment on it; only those who were not named there before.
 *
 * @param comment null when it is the update itself
 */
@EventType("spaces.update-mentioned")
public record UpdateMentioned(Id space, Id update, Id comment, Id by, List<Id> accounts) {
    public UpdateMentioned {
        accounts = List.copyOf(accounts);
    }
}
