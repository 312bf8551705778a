package org.etwin.projects;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** The founder {@code by} ended the part of {@code person} in it. */
@EventType("projects.partner-removed")
public record PartnerRemoved(Id project, String title, Id person, Id by, String reason) {}
