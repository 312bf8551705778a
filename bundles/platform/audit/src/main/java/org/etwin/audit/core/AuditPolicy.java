package org.etwin.audit.core;

import org.etwin.platform.Actor;
import org.etwin.platform.Rejected;
import org.etwin.platform.Role;

/** Who may read what was decided. Nobody may change it. */
final class AuditPolicy {
    private AuditPolicy() {}

    /** @param territory null for all */
    static void needToRead(Actor actor, String territory) {
        if (!readsAll(actor) && (actor.isSuspended() || !actor.isNsoOf(territory))) {
            throw Rejected.forbidden();
        }
    }

    static void needToReadAny(Actor actor) {
        if (!readsAll(actor) && (actor.isSuspended() || !actor.has(Role.NSO))) {
            throw Rejected.forbidden();
        }
    }

    static void needToVerify(Actor actor) {
        if (!readsAll(actor)) {
            throw Rejected.forbidden();
        }
    }

    private static boolean readsAll(Actor actor) {
        return (actor.has(Role.ADMIN) || actor.has(Role.CSS)) && !actor.isSuspended();
    }
}
