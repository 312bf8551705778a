package org.etwin.membership;

import java.time.Instant;
import org.etwin.platform.Actor;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Seen;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Warnings and suspensions. Acted on by the staff of an NSO in whose territory the person has an affiliation or a
 * request, and by central support; for all others but the person there is nothing to see. Nobody acts about oneself, and
 * whoever has a role cannot be warned or suspended before it was taken away. Every step is in the history and in the
 * audit and reaches the person by notification and mail; a change of rights holds within a second.
 */
@ProviderType
public interface Conduct {
    /** Texts at most. */
    int LONGEST = 2000;

    /** Also for the person. Whoever never was warned is {@link ConductState#GOOD}, version 0. */
    Seen<ConductRecord> find(Actor actor, Id account);

    /**
     * The people of a territory in one of those states, oldest first, without their histories.
     *
     * @param territory null for all, for central support and admins
     * @param state null for every one but {@link ConductState#GOOD}
     * @throws org.etwin.platform.Rejected forbidden unless NSO of the territory, central support or admin
     */
    Page<Seen<ConductRecord>> list(Actor actor, String territory, ConductState state, PageRequest page);

    /** Appeals that this actor may decide on, in all its territories. */
    Count appeals(Actor actor);

    /** @param reason to the person, needed */
    void warn(Actor actor, Id account, long version, String reason);

    /**
     * From now on the person is not found, cannot be asked, and writes nothing but an appeal.
     *
     * @param reason to the person, needed
     * @param until when it ends by itself, in the future and at most five years away, or null for open
     */
    void suspend(Actor actor, Id account, long version, String reason, Instant until);

    /**
     * The actor asks to be restored: one text for each suspension, the only thing a suspended person writes.
     *
     * @throws org.etwin.platform.Rejected invalid; conflict when not suspended, or after an appeal was turned down
     */
    void appeal(Actor actor, String text);

    /**
     * Restores the person, or keeps the suspension as it is.
     *
     * @param reason to the person, needed
     * @throws org.etwin.platform.Rejected conflict when there is no appeal; forbidden for whoever suspended as long as the
     *     NSO has other staff
     */
    void decideAppeal(Actor actor, Id account, long version, boolean restore, String reason);

    /** Ends a warning or a suspension. @param reason to the person, needed */
    void restore(Actor actor, Id account, long version, String reason);
}
