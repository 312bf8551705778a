package org.etwin.spaces;

import java.util.List;
import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** Members were named in a post that was just written or changed; only those who were not named in it before. */
@EventType("spaces.people-mentioned")
public record PeopleMentioned(Id space, Id thread, Id post, Id by, List<Id> accounts) {
    public PeopleMentioned {
        accounts = List.copyOf(accounts);
    }
}
