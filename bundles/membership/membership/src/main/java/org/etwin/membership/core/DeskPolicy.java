package org.etwin.membership.core;

import java.util.Set;
import java.util.stream.Collectors;
import org.etwin.platform.Actor;
import org.etwin.platform.Grant;
import org.etwin.platform.Rejected;
import org.etwin.platform.Role;

/** Who sits at a national desk. */
final class DeskPolicy {
    private DeskPolicy() {}

    /** @throws Rejected unless the actor is the NSO of that territory */
    static void need(Actor actor, String territory) {
        if (!actor.isNsoOf(territory) || actor.isSuspended()) {
            throw refused(actor);
        }
    }

    /** @param territory null for all of them, which no NSO has */
    static void needFigures(Actor actor, String territory) {
        if (!isCentral(actor) && (territory == null || !actor.isNsoOf(territory))) {
            throw refused(actor);
        }
    }

    static boolean isCentral(Actor actor) {
        return actor.has(Role.CSS) || actor.has(Role.ADMIN);
    }

    /** Those whose NSO the actor works for. */
    static Set<String> territories(Actor actor) {
        return actor instanceof Actor.Person person
                ? person.grants().stream()
                        .filter(grant -> grant.role() == Role.NSO)
                        .map(Grant::territory)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    static Rejected refused(Actor actor) {
        return actor instanceof Actor.Visitor ? Rejected.unauthenticated() : Rejected.forbidden();
    }
}
