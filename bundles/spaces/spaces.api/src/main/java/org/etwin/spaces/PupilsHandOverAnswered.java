package org.etwin.spaces;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** The colleague took the pupils over or not; the pupils are that colleague's from now on, or stay. */
@EventType("spaces.pupils-handover-answered")
public record PupilsHandOverAnswered(Id handOver, Id from, Id to, int pupils, boolean accepted) {}
