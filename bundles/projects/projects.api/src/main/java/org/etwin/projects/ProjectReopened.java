package org.etwin.projects;

import java.util.List;
import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** Open again. */
@EventType("projects.reopened")
public record ProjectReopened(Id project, String title, List<Id> founders, List<Id> partners, Id by) {}
