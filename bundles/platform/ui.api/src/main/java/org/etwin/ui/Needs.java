package org.etwin.ui;

import org.etwin.platform.Actor;
import org.etwin.platform.Role;

/** Whom a menu item is meant for. */
public enum Needs {
    ANYBODY,
    /** Any adult who has signed in. */
    SIGNED_IN,
    /** A validated member. */
    ETWINNER,
    /** Staff of a national support organisation. */
    NSO,
    /** Central support service. */
    CSS,
    ADMIN,
    PUPIL;

    /** Whether it is offered to that actor. */
    public boolean metBy(Actor actor) {
        return switch (this) {
            case ANYBODY -> true;
            case SIGNED_IN -> actor instanceof Actor.Person;
            case ETWINNER -> actor.isEtwinner();
            case NSO -> actor.has(Role.NSO);
            case CSS -> actor.has(Role.CSS);
            case ADMIN -> actor.has(Role.ADMIN);
            case PUPIL -> actor instanceof Actor.Pupil;
        };
    }
}
