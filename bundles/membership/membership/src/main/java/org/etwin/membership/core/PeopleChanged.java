package org.etwin.membership.core;

import java.util.Collection;
import java.util.List;
import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** By what these people are found may be another; heard by the directory of each node. */
@EventType("people.changed")
public record PeopleChanged(List<Id> accounts) {
    static PeopleChanged of(Collection<Id> accounts) {
        return new PeopleChanged(List.copyOf(accounts));
    }
}
