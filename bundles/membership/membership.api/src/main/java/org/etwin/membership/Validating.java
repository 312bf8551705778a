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
    /** Requests decided at once at most. */
    int MOST_AT_ONCE = 100;

    /** {@link #queue(Actor, String, QueueQuery, PageRequest)} by state alone. */
    default Page<Seen<JoinRequest>> queue(Actor actor, String territory, QueueFilter filter, PageRequest page) {
        return queue(actor, territory, QueueQuery.of(filter), page);
    }

    /** @throws org.etwin.platform.Rejected forbidden unless the actor is the NSO of that territory */
    Page<Seen<JoinRequest>> queue(Actor actor, String territory, QueueQuery query, PageRequest page);

    /** @throws org.etwin.platform.Rejected forbidden unless the actor is the NSO of that territory */
    QueueSummary summary(Actor actor, String territory);

    /** The regions of the schools that requests of the territory name, sorted, at most 200; for the filter. */
    List<String> regions(Actor actor, String territory);

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
    default void reject(Actor actor, Id request, long version, RejectReason reason, String note) {
        rejectFor(actor, request, version, reason == null ? null : reason.name(), note);
    }

    /**
     * @param reason name of a {@link RejectReason}, or the code of one of the territory's own reasons
     * @param note to the person, or null; needed with {@link RejectReason#OTHER}
     */
    void rejectFor(Actor actor, Id request, long version, String reason, String note);

    /** @param note what the person shall show, needed */
    void askEvidence(Actor actor, Id request, long version, String note);

    /**
     * Somebody who was validated is looked at again; the rights stay for the time that the territory's settings
     * say, and end if nobody decides until then.
     *
     * @param note why, to the person, needed
     */
    void orderRecheck(Actor actor, Id request, long version, String note);

    /**
     * Decides several, each for itself: one that is refused stops no other.
     *
     * @return in the order of the requests
     * @throws org.etwin.platform.Rejected invalid when there are none or more than {@link #MOST_AT_ONCE}, or reason or
     *     note are wrong for all
     */
    List<Decided> decide(Actor actor, List<RequestVersion> requests, Deciding what);

    /**
     * Takes a decision back within ten minutes: the request waits again, as it did before.
     *
     * @throws org.etwin.platform.Rejected conflict when there is no decision or it is too late
     */
    void takeBack(Actor actor, Id request);
}
