package org.etwin.spaces.core;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.etwin.identity.Actors;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.spaces.Right;
import org.etwin.spaces.SpaceState;
import org.etwin.spaces.core.InvitationRows.Held;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Which invitations hold: those that are open, whose time is not over, into a space that is open, by somebody who may
 * still invite into it. Asked anew each time, so nothing has to be looked for when a right or a space ends.
 */
@Component(service = HoldingInvitations.class)
public final class HoldingInvitations {
    private final InvitationRows rows;
    private final Kinds kinds;
    private final Actors actors;
    private final Clock clock;

    @Activate
    public HoldingInvitations(
            @Reference InvitationRows rows, @Reference Kinds kinds, @Reference Actors actors, @Reference Clock clock) {
        this.rows = rows;
        this.kinds = kinds;
        this.actors = actors;
        this.clock = clock;
    }

    Optional<Held> find(Id invitation) {
        return rows.held(invitation, clock.instant()).filter(this::holds);
    }

    /** One more than asked for tells that there are more. */
    List<Held> of(Id space, PageRequest page) {
        return rows.heldOf(space, clock.instant(), page);
    }

    List<Held> to(Id account, PageRequest page) {
        return rows.heldTo(account, clock.instant(), page);
    }

    boolean holds(Held held) {
        return held.state() == SpaceState.OPEN
                && kinds.keys().contains(held.kind())
                && kinds.kind(held.kind())
                        .rights()
                        .extent(Right.INVITE_ADULTS, held.inviterRole())
                        .some()
                && !isFrozen(held);
    }

    private boolean isFrozen(Held held) {
        Actor inviter = actors.actor(held.row().inviter());
        return inviter.isSuspended() || kinds.kind(held.kind()).readsOnly(inviter, held.inviterRole());
    }
}
