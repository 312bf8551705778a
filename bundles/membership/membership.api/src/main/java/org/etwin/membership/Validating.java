package org.etwin.membership;

import java.util.List;
import org.etwin.platform.Actor;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Seen;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The way into a school, from the side of the NSO. Only the staff of the NSO of the school's territory sees and decides;
 * for everybody else the requests do not exist. Every decision is in the history and in the audit and reaches the person.
 */
@ProviderType
public interface Validating {
    /** @throws org.etwin.platform.Rejected forbidden unless the actor is the NSO of that territory */
    Page<Seen<JoinRequest>> queue(Actor actor, String territory, QueueFilter filter, PageRequest page);

    /** How many wait for this actor, in all its territories. */
    Count waiting(Actor actor);

    /** Also for the person who asked. */
    Seen<JoinRequest> find(Actor actor, Id request);

    /** Oldest first. Also for the person who asked. */
    List<Decision> history(Actor actor, Id request);

    /**
     * From now on the person is an eTwinner, and the school in use.
     *
     * @throws org.etwin.platform.Rejected stale; conflict when there is nothing to decide; what rules of plug-ins refuse
     *     or wait for
     */
    void approve(Actor actor, Id request, long version);

    /** @param note to the person, or null; needed with {@link RejectReason#OTHER} */
    void reject(Actor actor, Id request, long version, RejectReason reason, String note);

    /** @param note what the person shall show, needed */
    void askEvidence(Actor actor, Id request, long version, String note);

    /**
     * Takes a decision back within ten minutes: the request waits again, as it did before.
     *
     * @throws org.etwin.platform.Rejected conflict when there is no decision or it is too late
     */
    void takeBack(Actor actor, Id request);
}
