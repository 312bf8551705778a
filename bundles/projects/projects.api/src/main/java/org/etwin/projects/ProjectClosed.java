package org.etwin.projects;

import java.util.List;
import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** Closed by a founder. */
@EventType("projects.closed")
public record ProjectClosed(Id project, String title, List<Id> founders, List<Id> partners, Id by) {}
