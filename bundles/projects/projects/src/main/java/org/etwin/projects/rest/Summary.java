package org.etwin.projects.rest;

/** What came out of a project. */
public record Summary(String summary) {
    static String of(Summary given) {
        return given == null ? "" : given.summary();
    }
}
