package org.etwin.spaces;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Seen;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Spaces, for those who are in them. Visitors are refused as unauthenticated; for everybody else a space in which they
 * are no member does not exist. A space whose kind is not installed now does not exist either, until it returns.
 */
@ProviderType
public interface Spaces {
    /** The spaces the actor is a member of, the newest first. */
    Page<Space> mine(Actor actor, PageRequest page);

    /** Some of them, in the same order. */
    Page<Space> mine(Actor actor, SpaceQuery query, PageRequest page);

    /** How much is new in those of these spaces that the actor is in, since the last visit; without those with nothing. */
    Map<Id, Integer> news(Actor actor, Collection<Id> spaces);

    /** What is new in one of them since that moment, made by others: the sections that have some, with how much. */
    List<Space.SectionTab> news(Actor actor, Id space, Instant since);

    /**
     * One space with people and sections; {@code allowed} are {@link Right}s.
     *
     * @throws org.etwin.platform.Rejected not found
     */
    Seen<Space> find(Actor actor, Id space);

    /**
     * What the actor may do in it now: what sections ask. One query.
     *
     * @throws org.etwin.platform.Rejected not found
     */
    Access access(Actor actor, Id space);

    /** What a section's own right, see {@code SpaceSection.rights()}, is for this actor now. */
    Extent extent(Actor actor, Id space, String section, String right);

    /** Who may do what in that space, for its members. */
    RolesAndRights rights(Actor actor, Id space);

    /** Changes title and description; for who may {@link Right#MANAGE_MEMBERS}. Title 1-120 characters, description at most 2,000. */
    void describe(Actor actor, Id space, long version, String title, String description);

    /** Another picture, stored for the use {@code spaces.picture}, or none; for who may {@link Right#MANAGE_MEMBERS}. */
    void picture(Actor actor, Id space, long version, Id file);

    /**
     * @param words each begins a word of the title, whatever the case; or null
     * @param states empty for all
     */
    record SpaceQuery(String words, Set<SpaceState> states) {
        public static final SpaceQuery ALL = new SpaceQuery(null, Set.of());

        public SpaceQuery {
            states = Set.copyOf(states);
        }
    }
}
