package org.etwin.projects;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** {@code person} does not join; {@code founder} had invited. */
@EventType("projects.joining-declined")
public record JoiningDeclined(Id project, String title, Id founder, Id person, String words) {}
