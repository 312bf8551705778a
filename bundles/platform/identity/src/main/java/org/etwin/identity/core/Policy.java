package org.etwin.identity.core;

import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Role;

/** Who may do what with accounts. */
final class Policy {
    private Policy() {}

    /** Admin, operator and the platform itself look after all accounts and roles. */
    static boolean looksAfterAccounts(Actor actor) {
        return actor.has(Role.ADMIN) || actor instanceof Actor.System;
    }

    static boolean maySee(Actor actor, Id account) {
        return actor.is(account) || looksAfterAccounts(actor);
    }

    static void mustLookAfterAccounts(Actor actor) {
        if (actor instanceof Actor.Visitor) {
            throw Rejected.unauthenticated();
        }
        if (!looksAfterAccounts(actor)) {
            throw Rejected.forbidden();
        }
    }

    /** The account of a signed-in adult. */
    static Id person(Actor actor) {
        if (actor instanceof Actor.Person person) {
            return person.id();
        }
        throw actor instanceof Actor.Visitor ? Rejected.unauthenticated() : Rejected.forbidden();
    }

    /** Only eTwinners make pupils' accounts. */
    static Id etwinner(Actor actor) {
        Id account = person(actor);
        if (!actor.isEtwinner()) {
            throw Rejected.forbidden();
        }
        return account;
    }
}
