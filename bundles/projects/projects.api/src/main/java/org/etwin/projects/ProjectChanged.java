package org.etwin.projects;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** The text of a project was changed. */
@EventType("projects.changed")
public record ProjectChanged(Id project) {}
