package org.etwin.schools;

import java.time.Instant;
import org.etwin.platform.Id;

/** A record that was merged into another. */
public record FormerSchool(Id id, SchoolDetails details, Instant merged) {}
