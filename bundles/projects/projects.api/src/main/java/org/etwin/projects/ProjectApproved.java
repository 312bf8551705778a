package org.etwin.projects;

import java.util.List;
import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** One NSO approved; whether that opened the project is told by {@link ProjectOpened}. */
@EventType("projects.approved")
public record ProjectApproved(Id project, String title, List<Id> founders, String territory) {}
