package org.etwin.schools;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** Details or state of a school changed. */
@EventType("schools.changed")
public record SchoolChanged(Id school, String territory) {}
