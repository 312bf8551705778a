package org.etwin.projects;

import java.util.List;
import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** The second founder said yes; the project waits for the NSOs of {@code territories}. */
@EventType("projects.partner-accepted")
public record PartnerAccepted(Id project, String title, Id founder, Id partner, List<String> territories) {}
