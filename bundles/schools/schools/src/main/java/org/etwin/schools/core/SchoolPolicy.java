package org.etwin.schools.core;

import java.util.EnumSet;
import java.util.Set;
import org.etwin.platform.Actor;
import org.etwin.platform.Rejected;
import org.etwin.schools.School;
import org.etwin.schools.SchoolAction;
import org.etwin.schools.SchoolDetails;
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
        return allowed(
                actor, school.territory(), school.state(), school.createdBy().orElse(null));
    }

    private static Set<SchoolAction> allowed(Actor actor, String territory, SchoolState state, Long madeBy) {
        Set<SchoolAction> allowed = EnumSet.noneOf(SchoolAction.class);
        if (actor.isNsoOf(territory) && !actor.isSuspended()) {
            allowed.add(SchoolAction.CHANGE);
            allowed.add(state == SchoolState.VERIFIED ? SchoolAction.UNVERIFY : SchoolAction.VERIFY);
            allowed.add(SchoolAction.MERGE);
            allowed.add(SchoolAction.HISTORY);
        }
        if (state == SchoolState.CREATED && creates(actor) && isBy(actor, madeBy)) {
            allowed.add(SchoolAction.CHANGE);
        }
        return allowed;
    }

    /** The school as this actor sees it: whoever leads it is nobody's business but the desk's. */
    static School shown(Actor actor, StoredSchool school) {
        return school.toSchool(shown(actor, school.details(), allowed(actor, school)));
    }

    /** The same of a line in a list. */
    static School shown(Actor actor, SchoolRow row) {
        School whole = row.whole();
        Set<SchoolAction> allowed = allowed(actor, whole.territory(), whole.state(), row.madeBy());
        return new School(
                whole.id(),
                whole.territory(),
                shown(actor, whole.details(), allowed),
                whole.site(),
                whole.state(),
                whole.created(),
                whole.etwinners());
    }

    private static SchoolDetails shown(Actor actor, SchoolDetails details, Set<SchoolAction> allowed) {
        return allowed.contains(SchoolAction.CHANGE)
                ? details
                : details.head(actor instanceof Actor.Visitor ? null : details.headName(), null);
    }

    /** Registers are a matter of the desk, and of whoever sits at the server. */
    static boolean imports(Actor actor, String territory) {
        return actor.isNsoOf(territory) && !actor.isSuspended() || actor instanceof Actor.Operator;
    }

    static void need(SchoolAction action, Actor actor, StoredSchool school) {
        if (!allowed(actor, school).contains(action)) {
            throw Rejected.forbidden();
        }
    }

    private static boolean isBy(Actor actor, Long madeBy) {
        return madeBy != null
                && actor.account().filter(id -> id.value() == madeBy).isPresent();
    }
}
