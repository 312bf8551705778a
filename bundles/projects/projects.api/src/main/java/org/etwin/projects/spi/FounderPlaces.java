package org.etwin.projects.spi;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejection;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The places of the two founders of a project. One goes over to a partner of the same school, and in no other way: so
 * both schools, the territories that decided and the kind stay what they were. For whoever keeps the members of the
 * project's space, who has asked both: the founder offered the place, the partner takes it.
 */
@ProviderType
public interface FounderPlaces {
    /**
     * Who of those people is a partner of the school for which that founder stands. One query, however many people.
     */
    Set<Id> partnersOfSameSchool(Actor.System actor, Id project, Id founder, Collection<Id> people);

    /**
     * Why that person may not take the place now; empty when nothing speaks against it. The project is locked until the
     * end of the running transaction, so that the answer holds until then.
     */
    List<Rejection> refusals(Actor.System actor, Id project, Id founder, Id taker);

    /**
     * The taker is founder in that place and the founder a partner with the same school, in the running transaction.
     * Written into the history and the audit, and told to the other founder.
     *
     * @throws org.etwin.platform.Rejected invalid (field {@code member}) unless the taker is a partner of the school of
     *     that place and validated there; conflict unless the project is open
     */
    void take(Actor taker, Id project, Id founder);
}
