package org.etwin.membership;

import org.etwin.platform.Id;
import org.etwin.schools.SchoolCard;

/** A person at a school. */
public record Affiliation(Id id, Id account, SchoolCard school, SchoolRole role, AffiliationState state) {}
