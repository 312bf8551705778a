package org.etwin.projects;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** {@code person} did not answer the invitation of {@code founder} to join an open project in time. */
@EventType("projects.joining-over")
public record JoiningOver(Id project, String title, Id founder, Id person) {}
