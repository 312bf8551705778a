package org.etwin.projects;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** A founder took the invitation back. */
@EventType("projects.joining-withdrawn")
public record JoiningWithdrawn(Id project, Id person) {}
