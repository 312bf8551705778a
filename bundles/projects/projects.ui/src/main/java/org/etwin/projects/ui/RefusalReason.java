package org.etwin.projects.ui;

/** Why NSOs usually refuse a project; the words of one's own come behind. Texts: {@code projects.reason.<name>}. */
enum RefusalReason {
    UNCLEAR,
    NO_COLLABORATION,
    COPIED,
    NOT_FOR_PUPILS,
    OTHER
}
