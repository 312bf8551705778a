package org.etwin.membership;

import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Accounts of one person, made one by the NSO. For staff of an NSO in whose territory both have an affiliation or a
 * request, and for admins; for all others they do not exist.
 */
@ProviderType
public interface Duplicates {
    /** @throws org.etwin.platform.Rejected forbidden unless the actor is the NSO of that territory or an admin */
    Page<DuplicatePair> candidates(Actor actor, String territory, PageRequest page);

    /** @throws org.etwin.platform.Rejected not found */
    DuplicateComparison compare(Actor actor, Id one, Id other);

    /** They are two people: not a candidate any more. */
    void distinct(Actor actor, Id one, Id other);

    /**
     * {@code gone} ends, and everything that hung on it, projects and spaces too, belongs to {@code kept}. Cannot be undone.
     *
     * @throws org.etwin.platform.Rejected not found; conflict when they are the same, {@code gone} has a role, or the
     *     actor is one of them
     */
    void merge(Actor actor, Id gone, Id kept);
}
