package org.etwin.projects;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** A founder withdrew it before it opened; {@code told} is the other founder if already asked, else null. */
@EventType("projects.withdrawn")
public record ProjectWithdrawn(Id project, String title, Id by, Id told, String reason) {}
