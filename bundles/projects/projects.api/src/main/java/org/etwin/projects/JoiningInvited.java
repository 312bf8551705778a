package org.etwin.projects;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** {@code founder} asks {@code person} to join an open project. */
@EventType("projects.joining-invited")
public record JoiningInvited(Id project, String title, Id founder, Id person, String word) {}
