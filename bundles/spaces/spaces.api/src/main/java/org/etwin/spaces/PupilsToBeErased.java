package org.etwin.spaces;

import java.time.Instant;
import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** Pupils of that teacher are in no open space any more: their accounts are erased then unless they are kept. */
@EventType("spaces.pupils-to-be-erased")
public record PupilsToBeErased(Id teacher, int pupils, Instant at) {}
