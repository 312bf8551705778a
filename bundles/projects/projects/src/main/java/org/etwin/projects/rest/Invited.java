package org.etwin.projects.rest;

import org.etwin.platform.Id;

/** Who is asked to join, and what is said with it. */
public record Invited(Id person, String word) {
    static final Invited NOBODY = new Invited(null, "");

    static Invited of(Invited given) {
        return given == null ? NOBODY : given;
    }
}
