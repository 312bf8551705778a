package org.etwin.projects;

/** Texts: {@code projects.queue.<name>}. */
public enum ProjectQueueFilter {
    /** This NSO has to decide; the longest waiting first. */
    WAITING,
    /** The founders have to answer this NSO; the longest waiting first. */
    ASKED,
    /** This NSO has decided; the newest first. */
    DECIDED
}
