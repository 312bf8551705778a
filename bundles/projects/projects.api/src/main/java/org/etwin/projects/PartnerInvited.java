package org.etwin.projects;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** {@code founder} asks {@code partner} to found a project together. */
@EventType("projects.partner-invited")
public record PartnerInvited(Id project, String title, Id founder, Id partner) {}
