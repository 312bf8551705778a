package org.etwin.schools;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** The run of an import ended; {@code complete} unless it stopped on the way. */
@EventType("schools.import-ended")
public record SchoolImportEnded(Id source, String territory, boolean complete) {}
