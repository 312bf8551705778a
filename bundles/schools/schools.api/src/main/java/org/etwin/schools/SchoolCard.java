package org.etwin.schools;

import org.etwin.platform.Id;

/** The little of a school that stands beside a person or a project. */
public record SchoolCard(Id id, String name, String place, String territory) {}
