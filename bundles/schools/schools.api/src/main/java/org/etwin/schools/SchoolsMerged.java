package org.etwin.schools;

import org.etwin.platform.Id;
import org.etwin.platform.events.EventType;

/** Two records were one school: {@code gone} is no more, {@code school} stands for both. */
@EventType("schools.merged")
public record SchoolsMerged(Id school, Id gone, String territory) {}
