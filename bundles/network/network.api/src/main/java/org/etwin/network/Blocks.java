package org.etwin.network;

import java.util.Collection;
import java.util.Set;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Whom somebody does not want to hear of. The other one is never told and can never tell: what they ask looks to them like
 * a request that waits, and reaches nobody. Profiles stay as visible as they are to everybody: not to be seen at all is
 * what {@code available} off and leaving are for.
 */
@ProviderType
public interface Blocks {
    /**
     * From now on nothing of that person reaches the actor: a contact ends, what that person asked is declined, what the
     * actor asked is taken back. Blocking twice does nothing more.
     *
     * @throws org.etwin.platform.Rejected not found unless that person is an eTwinner the actor sees, or there is or was
     *     something between the two; conflict for oneself
     */
    void block(Actor actor, Id person);

    /** That person may ask again; what was asked meanwhile does not arrive. Does nothing when there is no block. */
    void unblock(Actor actor, Id person);

    /** Whom the actor blocked, the newest first. */
    Page<Blocked> mine(Actor actor, PageRequest page);

    /** Those of the people whom the actor blocked. */
    Set<Id> among(Actor actor, Collection<Id> people);

    /**
     * Whether one of both blocked the other: who carries words from one to the other asks it, and lets the sender believe
     * that they arrived.
     */
    boolean betweenThem(Id one, Id other);
}
