package org.etwin.membership;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Finding other people: all eTwinners but the reader. For those who see profiles, empty for everybody else. What changes
 * is found by it at once on the node where it changed, and within a second on all others.
 */
@ProviderType
public interface Directory {
    /** How found people follow each other. */
    enum Order {
        /** Those who share most with the reader first; by name for readers who told nothing about themselves. */
        FIT,
        NAME
    }

    /** @throws org.etwin.platform.Rejected invalid when the page continues from what was never handed out */
    Page<FoundPerson> find(Actor actor, PeopleQuery query, Order order, PageRequest page);

    /** What stands beside the choices of the filters. */
    PeopleCounts counts(Actor actor, PeopleQuery query);

    /**
     * Available people who share a subject, a language or an age group with the reader, the best first.
     *
     * @param except who is left out, for example those whom the reader knows
     * @param most at most 20
     */
    List<FoundPerson> suggested(Actor actor, Collection<Id> except, int most);

    /**
     * Those of the accounts who are found by the words; the reader is not left out.
     *
     * @param words as in {@link PeopleQuery#words}
     */
    Set<Id> among(Actor actor, Collection<Id> accounts, String words);
}
