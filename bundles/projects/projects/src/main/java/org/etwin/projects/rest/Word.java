package org.etwin.projects.rest;

import org.etwin.platform.Id;

/** What is said with a step. {@code school} is only read when a partner accepts. */
public record Word(Id school, String word) {
    static final Word NONE = new Word(null, "");

    static Word of(Word given) {
        return given == null ? NONE : given;
    }
}
