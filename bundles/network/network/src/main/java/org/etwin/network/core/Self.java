package org.etwin.network.core;

import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;

/** Whose contacts are meant: always the actor's own. */
final class Self {
    private Self() {}

    static Id of(Actor actor) {
        if (actor instanceof Actor.Person person) {
            return person.id();
        }
        throw actor == Actor.VISITOR ? Rejected.unauthenticated() : Rejected.forbidden();
    }

    /** Whoever is suspended changes nothing. */
    static Id writing(Actor actor) {
        Id me = of(actor);
        if (actor.isSuspended()) {
            throw new Rejected(Rejection.forbidden("network.rejected.suspended"));
        }
        return me;
    }

    static Id etwinner(Actor actor) {
        Id me = writing(actor);
        if (!actor.isEtwinner()) {
            throw new Rejected(Rejection.forbidden("network.rejected.members-only"));
        }
        return me;
    }
}
