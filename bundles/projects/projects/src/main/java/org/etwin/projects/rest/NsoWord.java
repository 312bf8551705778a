package org.etwin.projects.rest;

/** What an NSO decides for its territory, or is answered, and why. */
public record NsoWord(String territory, String words) {
    static final NsoWord NONE = new NsoWord(null, "");

    static NsoWord of(NsoWord given) {
        return given == null ? NONE : given;
    }
}
