package org.etwin.ui;

import java.util.List;
import org.etwin.platform.Actor;
import org.etwin.platform.Grant;
import org.etwin.platform.Rejected;
import org.etwin.platform.Role;

/** The national desks at which somebody works. */
public final class Desks {
    private Desks() {}

    /** The territories whose NSO the actor is staff of, sorted. */
    public static List<String> of(Actor actor) {
        return actor instanceof Actor.Person person
                ? person.grants().stream()
                        .filter(grant -> grant.role() == Role.NSO)
                        .map(Grant::territory)
                        .sorted()
                        .toList()
                : List.of();
    }

    /**
     * The one that was chosen, if it is one of the actor's, else the first.
     *
     * @throws Rejected forbidden for whoever works at none
     */
    public static String chosen(Actor actor, String wanted) {
        List<String> mine = of(actor);
        if (mine.isEmpty()) {
            throw Rejected.forbidden();
        }
        return mine.contains(wanted) ? wanted : mine.get(0);
    }

    /**
     * The one that an address names, or the first when it names none.
     *
     * @throws Rejected forbidden for whoever does not work there
     */
    public static String named(Actor actor, String wanted) {
        if (wanted != null && !of(actor).contains(wanted)) {
            throw Rejected.forbidden();
        }
        return chosen(actor, wanted);
    }
}
