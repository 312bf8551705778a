package org.etwin.projects;

import java.util.List;
import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** {@code person} takes part from now on; {@code founders} is who still is one. */
@EventType("projects.partner-joined")
public record PartnerJoined(Id project, String title, List<Id> founders, Id person) {}
