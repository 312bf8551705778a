package org.etwin.spaces;

import java.time.Instant;
import java.util.List;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Seen;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Giving a fixed role away: its holder offers it to another member, who accepts. Nobody else changes who holds it. Which
 * roles can be given away, and to whom, the kind says. One offer of a person in a space at a time; it ends after the same
 * time as an invitation.
 */
@ProviderType
public interface HandOvers {
    /**
     * Offers the actor's own role; an earlier offer is withdrawn by it.
     *
     * @throws org.etwin.platform.Rejected forbidden when the role cannot be given away; invalid when that member cannot take
     *     it; conflict unless the space is open
     */
    void offer(Actor actor, Id space, Id member);

    /** The offers that the actor made or got in that space; {@code allowed} are {@link InvitationAction}s. */
    List<Seen<Offer>> of(Actor actor, Id space);

    /** Takes the role over; whoever offered it has another one from now on. */
    void accept(Actor actor, Id space, Id offer);

    void decline(Actor actor, Id space, Id offer);

    void withdraw(Actor actor, Id space, Id offer);

    /** @param afterwards the role of {@code from} once it is accepted */
    record Offer(
            Id id,
            Id space,
            SpaceRole role,
            SpaceRole afterwards,
            Id from,
            String fromName,
            Id to,
            String toName,
            Instant until) {}
}
