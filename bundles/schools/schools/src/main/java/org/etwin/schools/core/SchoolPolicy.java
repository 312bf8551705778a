package org.etwin.schools.core;

import java.util.EnumSet;
import java.util.Set;
import org.etwin.platform.Actor;
import org.etwin.platform.Rejected;
import org.etwin.schools.SchoolAction;
import org.etwin.schools.SchoolState;

/** Who may do what with schools. */
final class SchoolPolicy {
    private SchoolPolicy() {}

    /** Schools are public; pupils have no business outside of their TwinSpaces. */
    static boolean reads(Actor actor) {
        return !(actor instanceof Actor.Pupil);
    }

    static boolean creates(Actor actor) {
        return actor instanceof Actor.Person person && !person.standing().suspended();
    }

    static Set<SchoolAction> allowed(Actor actor, StoredSchool school) {
        Set<SchoolAction> allowed = EnumSet.noneOf(SchoolAction.class);
        if (actor.isNsoOf(school.territory())) {
            allowed.add(SchoolAction.CHANGE);
            if (school.state() != SchoolState.VERIFIED) {
                allowed.add(SchoolAction.VERIFY);
            }
        }
        if (school.state() == SchoolState.CREATED && creates(actor) && madeBy(actor, school)) {
            allowed.add(SchoolAction.CHANGE);
        }
        return allowed;
    }

    static void need(SchoolAction action, Actor actor, StoredSchool school) {
        if (!allowed(actor, school).contains(action)) {
            throw Rejected.forbidden();
        }
    }

    private static boolean madeBy(Actor actor, StoredSchool school) {
        return actor.account().filter(id -> school.wasMadeBy(id.value())).isPresent();
    }
}
