package org.etwin.schools;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** Somebody made a school by hand; imports tell of theirs in {@link SchoolsImported}. */
@EventType("schools.created")
public record SchoolCreated(Id school, String territory) {}
