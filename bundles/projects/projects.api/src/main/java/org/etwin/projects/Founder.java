package org.etwin.projects;

import org.etwin.platform.Id;

/**
 * One of the two who found a project.
 *
 * @param school with which this person takes part, {@code schoolName} and {@code territory} its own; null until the
 *     second founder has accepted, or the first has chosen
 * @param accepted true for the first founder from the start
 */
public record Founder(Id person, String name, Id school, String schoolName, String territory, boolean accepted) {}
