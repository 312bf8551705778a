package org.etwin.projects;

import org.etwin.platform.Id;

/** The little of a project that stands in lists. {@code kind} is null until the second founder has accepted. */
public record ProjectCard(Id id, String title, ProjectKind kind, ProjectState state) {}
