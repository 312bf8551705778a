package org.etwin.schools;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Seen;
import org.osgi.annotation.versioning.ProviderType;

/**
 * All schools. Reading is free to everybody but pupils; visitors do not read the head's name, and nobody the head's
 * address but the NSO of the territory and whoever may change the school.
 *
 * <p>The id of a record that was merged into another stands for that other wherever it is read.
 */
@ProviderType
public interface Schools {
    /** Sorted by name. */
    Page<School> search(Actor actor, SchoolQuery query, PageRequest page);

    /**
     * What the filters offer in the territory of the query. Numbers are of all its schools: what was typed does not count.
     *
     * @return nothing when the query names no territory
     */
    Optional<SchoolChoices> choices(Actor actor, SchoolQuery query);

    /**
     * @return the school; one with another id when this record was merged into it
     * @throws org.etwin.platform.Rejected not found
     */
    Seen<School> find(Actor actor, Id school);

    /** The same for many in one query; those that do not exist are left out. */
    Map<Id, School> find(Actor actor, Collection<Id> schools);

    /** Those that exist, for lists, by the ids that were asked for. Unknown ids are left out. */
    Map<Id, SchoolCard> cards(Collection<Id> schools);

    /** All schools of the installation, for figures. */
    long count();

    /**
     * Makes a school; for any signed-in adult, at most ten a day each, and without limit for the NSO of the territory.
     *
     * @throws org.etwin.platform.Rejected invalid by field; conflict when the number, or without number the same name
     *     and place, is already there
     */
    Id create(Actor actor, String territory, SchoolDetails details);

    /**
     * Changes what is told about it; for the NSO of its territory, and for whoever made it until it is in use.
     *
     * @param version as seen; refused as stale when somebody else changed it since
     */
    void change(Actor actor, Id school, long version, SchoolDetails details);

    /** The NSO of its territory answers for it from now on. */
    void verify(Actor actor, Id school, long version);

    /**
     * A member was validated there: a created school becomes in use. Called by membership in its own transaction, with
     * the NSO as the actor.
     */
    void putToUse(Actor actor, Id school);
}
