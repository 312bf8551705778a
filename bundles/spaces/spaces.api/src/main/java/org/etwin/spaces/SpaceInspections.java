package org.etwin.spaces;

import java.time.Instant;
import java.util.List;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Looking into a space without being in it, for admins and for NSO staff of a territory that one of its founders belongs to.
 * It needs a reason, which the founders are shown; it opens the space for reading only, for 60 minutes unless configured
 * otherwise. Without it the space does not exist for them. Each is in the audit.
 */
@ProviderType
public interface SpaceInspections {
    /**
     * Opens the space to the actor for a while.
     *
     * @param reason 10 to 500 characters
     * @throws org.etwin.platform.Rejected invalid; not found where the actor may not look in; conflict for its members
     */
    Inspection open(Actor actor, Id space, String reason);

    /**
     * Who looked in, the newest first, at most 100; for members who may {@link Right#MANAGE_MEMBERS}, for founders, and
     * for who looks in now.
     *
     * @throws org.etwin.platform.Rejected not found, forbidden
     */
    List<Inspection> of(Actor actor, Id space);

    /** Those of the actor that have not ended, the newest first, with the titles of the spaces. */
    List<Own> mine(Actor actor);

    /**
     * Spaces into which the actor may look, by somebody in them: for NSO staff those that a person of its territory founded
     * or owns, for admins all that the account is in. Titles only, the newest first, at most 50.
     *
     * @throws org.etwin.platform.Rejected forbidden for whoever looks into none
     */
    List<Reachable> reachable(Actor actor, Id account);

    record Reachable(Id space, String title, SpaceState state) {}

    /** @param name of who looked in, empty for a former member */
    record Inspection(Id id, Id space, Id by, String name, String reason, Instant at, Instant until) {}

    record Own(Id space, String title, String reason, Instant until) {}
}
