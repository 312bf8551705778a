package org.etwin.schools.ui;

import java.util.List;
import java.util.Locale;
import org.etwin.countries.Territories;
import org.etwin.platform.Actor;
import org.etwin.platform.Role;
import org.etwin.ui.Option;

/** The territories whose desk somebody sits at. */
final class Desks {
    private Desks() {}

    static List<Option> of(Actor actor, Territories territories, Locale language) {
        return actor instanceof Actor.Person person
                ? person.grants().stream()
                        .filter(grant -> grant.role() == Role.NSO)
                        .map(grant -> new Option(grant.territory(), territories.name(grant.territory(), language)))
                        .toList()
                : List.of();
    }
}
