package org.etwin.projects;

import java.util.List;
import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** A partner went. */
@EventType("projects.partner-left")
public record PartnerLeft(Id project, String title, List<Id> founders, Id person, String words) {}
