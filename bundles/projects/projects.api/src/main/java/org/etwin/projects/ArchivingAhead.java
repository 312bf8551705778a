package org.etwin.projects;

import java.time.Instant;
import java.util.List;
import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** A closed project will be archived at {@code at} unless somebody opens it again. */
@EventType("projects.archiving-ahead")
public record ArchivingAhead(Id project, String title, List<Id> founders, List<Id> partners, Instant at) {}
