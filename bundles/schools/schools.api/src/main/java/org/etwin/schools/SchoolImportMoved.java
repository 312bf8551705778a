package org.etwin.schools;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** An import or its undoing got further, or waits again; about once a second. */
@EventType("schools.import-moved")
public record SchoolImportMoved(Id source, String territory) {}
