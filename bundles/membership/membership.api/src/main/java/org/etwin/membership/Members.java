package org.etwin.membership;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Seen;
import org.osgi.annotation.versioning.ProviderType;

/**
 * People and their profiles. Profiles of eTwinners are seen by eTwinners, NSO staff and central support; everybody sees
 * one's own; for all others there is no profile.
 */
@ProviderType
public interface Members {
    /** @throws org.etwin.platform.Rejected not found */
    Seen<Profile> find(Actor actor, Id account);

    /** eTwinners, the actor among them, sorted by name. Empty for whom profiles do not exist. */
    Page<Profile> search(Actor actor, PeopleQuery query, PageRequest page);

    /**
     * Changes the actor's own profile.
     *
     * @param version as seen; 0 makes the first
     * @throws org.etwin.platform.Rejected invalid by field; stale
     */
    void change(Actor actor, long version, ProfileDetails details);

    /** Whether that person may be asked as a contact or partner: validated, not suspended, available. One query. */
    boolean isAvailableEtwinner(Id account);

    /** Where that person is validated, longest first; empty for everybody else. */
    List<Affiliation> affiliations(Id account);

    /** Of whoever exists and is no pupil, for lists; callers show them only where the reader may see them. */
    Map<Id, MemberCard> cards(Collection<Id> accounts);

    /** The validated members of a school, by name; for those who see profiles, empty for others. */
    Page<MemberCard> at(Actor actor, Id school, PageRequest page);
}
