package org.etwin.projects;

import java.util.List;
import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** Read-only for everybody from now on. */
@EventType("projects.archived")
public record ProjectArchived(Id project, String title, List<Id> founders, List<Id> partners) {}
