package org.etwin.operations.core;

import org.etwin.platform.Actor;
import org.etwin.platform.Rejected;
import org.etwin.platform.Role;

/** Who may do the work of operators: admins, and whoever sits at the console. */
final class OperationsPolicy {
    private OperationsPolicy() {}

    static void need(Actor actor) {
        if (!actor.has(Role.ADMIN) || actor.isSuspended()) {
            throw Rejected.forbidden();
        }
    }
}
