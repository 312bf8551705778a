package org.etwin.projects;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** The invited one said no: the project is a draft again. */
@EventType("projects.partner-declined")
public record PartnerDeclined(Id project, String title, Id founder, Id partner, String words) {}
