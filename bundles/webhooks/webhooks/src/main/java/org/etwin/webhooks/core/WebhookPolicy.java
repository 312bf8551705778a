package org.etwin.webhooks.core;

import java.util.Set;
import java.util.stream.Collectors;
import org.etwin.platform.Actor;
import org.etwin.platform.Grant;
import org.etwin.platform.Rejected;
import org.etwin.platform.Role;

/** Who may have webhooks: admins all, NSO staff those of their territories. */
final class WebhookPolicy {
    private WebhookPolicy() {}

    /** Null for all. */
    static Set<String> territories(Actor actor) {
        if (actor instanceof Actor.Visitor) {
            throw Rejected.unauthenticated();
        }
        if (!(actor instanceof Actor.Person person) || person.isSuspended()) {
            throw Rejected.forbidden();
        }
        if (person.has(Role.ADMIN)) {
            return null;
        }
        Set<String> own = person.grants().stream()
                .filter(grant -> grant.role() == Role.NSO)
                .map(Grant::territory)
                .collect(Collectors.toSet());
        if (own.isEmpty()) {
            throw Rejected.forbidden();
        }
        return own;
    }

    static boolean may(Actor actor, String territory) {
        Set<String> own = territories(actor);
        return own == null || territory != null && own.contains(territory);
    }
}
