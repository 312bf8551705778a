package org.etwin.schools;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** A school that people use has a head with an address who was perhaps not told of it yet. */
@EventType("schools.head-named")
public record SchoolHeadNamed(Id school, String territory) {}
