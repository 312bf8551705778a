package org.etwin.audit.ui;

import java.util.List;
import org.etwin.countries.Territories;
import org.etwin.countries.Territory;
import org.etwin.platform.Actor;
import org.etwin.platform.Grant;
import org.etwin.platform.Role;

/** What the page offers to choose from; the core decides who reads what. */
final class Readable {
    private Readable() {}

    static boolean all(Actor actor) {
        return actor.has(Role.ADMIN) || actor.has(Role.CSS);
    }

    static boolean any(Actor actor) {
        return !actor.isSuspended() && (all(actor) || actor.has(Role.NSO));
    }

    static List<String> territories(Actor actor, Territories territories) {
        if (all(actor)) {
            return territories.all().stream().map(Territory::code).toList();
        }
        return actor instanceof Actor.Person person
                ? person.grants().stream()
                        .filter(grant -> grant.role() == Role.NSO)
                        .map(Grant::territory)
                        .sorted()
                        .toList()
                : List.of();
    }
}
