package org.etwin.projects.ui;

import java.util.List;
import org.etwin.platform.Actor;
import org.etwin.platform.Grant;
import org.etwin.platform.Role;

/** The territories for which somebody decides. */
final class Desks {
    private Desks() {}

    static List<String> of(Actor actor) {
        return actor instanceof Actor.Person person
                ? person.grants().stream()
                        .filter(grant -> grant.role() == Role.NSO)
                        .map(Grant::territory)
                        .sorted()
                        .toList()
                : List.of();
    }
}
