package org.etwin.projects;

/** Texts: {@code projects.partner.<name>}. */
public enum PartnerState {
    /** Has not answered yet. */
    INVITED,
    /** Takes part. */
    JOINED,
    /** Took part and left the platform. */
    FORMER
}
