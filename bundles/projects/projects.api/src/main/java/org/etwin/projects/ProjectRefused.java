package org.etwin.projects;

import java.util.List;
import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** An NSO refused for good. */
@EventType("projects.refused")
public record ProjectRefused(Id project, String title, List<Id> founders, String territory, String reason) {}
