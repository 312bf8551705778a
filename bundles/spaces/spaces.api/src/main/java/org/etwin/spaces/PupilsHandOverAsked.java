package org.etwin.spaces;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** A teacher asked a colleague to look after so many pupils. */
@EventType("spaces.pupils-handover-asked")
public record PupilsHandOverAsked(Id handOver, Id from, Id to, int pupils) {}
