package org.etwin.projects;

/** Fixed when the second founder accepts; never changes, whoever joins later. */
public enum ProjectKind {
    /** The founders' schools are in two countries. */
    EUROPEAN,
    /** In one country. */
    NATIONAL
}
