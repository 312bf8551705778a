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

    /** Whoever looks after pupils of one's own; who is suspended changes nothing. */
    static Id keeperOfPupils(Actor actor) {
        Id account = person(actor);
        if (actor.isSuspended()) {
            throw Rejected.forbidden();
        }
        return account;
    }

    /** Admin, operator and the platform end all accounts, a teacher those of the own pupils. */
    static void mustEnd(Actor actor, StoredAccount account) {
        boolean own =
                actor instanceof Actor.Person teacher && !teacher.isSuspended() && account.isOwnedBy(teacher.id());
        if (!own) {
            mustLookAfterAccounts(actor);
        }
    }

    /** Whose NSO may read what that actor did, or null. */
    static String territory(Actor actor) {
        return actor instanceof Actor.Person person
                ? person.standing().territories().stream()
                        .min(String::compareTo)
                        .orElse(null)
                : null;
    }
}
