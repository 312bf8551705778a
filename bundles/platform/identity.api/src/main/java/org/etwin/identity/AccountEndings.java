package org.etwin.identity;

import java.time.Instant;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.osgi.annotation.versioning.ProviderType;

/** How accounts end. Each is one transaction with all who take part by {@code AccountLifecycle}, and in the audit. */
@ProviderType
public interface AccountEndings {
    /**
     * Deletes the actor's own account: the person goes at once, work shared with others stays without the name, all
     * sessions and tokens end, and the address is free again.
     *
     * @throws org.etwin.platform.Rejected invalid when {@code password} is wrong; conflict for the last admin
     */
    void deleteOwn(Actor actor, String password);

    /**
     * The same for an account that was left alone too long, or by an admin. For admin, operator and the system; a teacher
     * ends the accounts of the own pupils.
     */
    void erase(Actor actor, Id account);

    /**
     * Two accounts are one person: {@code gone} ends and all that hung on it belongs to {@code kept}; who signs in with the
     * address of {@code gone} is told which to use by mail only. The caller has checked that the actor may do this.
     *
     * @throws org.etwin.platform.Rejected not found; conflict when they are the same, one is a pupil, or {@code gone} has
     *     a role
     */
    void merge(Actor actor, Id gone, Id kept);

    /** Confirmed adults who signed in last before that instant, by id. For the system. */
    Page<Id> quietSince(Actor actor, Instant before, PageRequest page);
}
