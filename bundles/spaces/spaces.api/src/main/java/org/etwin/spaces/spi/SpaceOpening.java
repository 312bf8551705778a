package org.etwin.spaces.spi;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.spaces.SpaceState;
import org.osgi.annotation.versioning.ProviderType;

/**
 * For kinds: opens spaces and moves them through their life, in the running transaction. Only the system is let in: the
 * kind has checked who may. Everything can be repeated without harm. A subject has at most one space of a kind, also when
 * two nodes open it at the same time.
 */
@ProviderType
public interface SpaceOpening {
    /** @return the new space, or the one that is there already, unchanged */
    Id open(Actor.System actor, Opening opening);

    Optional<Id> find(String kind, Id subject);

    /** The spaces of those subjects that have one. */
    Map<Id, Opened> find(String kind, Collection<Id> subjects);

    /** Those of the spaces in which somebody is a member. One query. */
    Set<Id> withMember(Id account, Collection<Id> spaces);

    /** By subject, the spaces of those subjects in which somebody is a member. One query. */
    Map<Id, Id> withMember(String kind, Collection<Id> subjects, Id account);

    /** What the space belongs to; empty when there is no such space of that kind. */
    Optional<Id> subject(String kind, Id space);

    Optional<String> title(Id space);

    void close(Actor.System actor, Id space);

    void reopen(Actor.System actor, Id space);

    void archive(Actor.System actor, Id space);

    void rename(Actor.System actor, Id space, String title, String description);

    /** Puts somebody in; who is in already keeps the role. */
    void join(Actor.System actor, Id space, Id account, String role);

    /** Who is in that space in that role, the longest there first, at most 1,000. */
    List<Id> members(Id space, String role);

    /** Who is in those spaces in one of those roles. One query. */
    Map<Id, Set<Id>> members(Collection<Id> spaces, Collection<String> roles);

    /** Gives another role to somebody who is in; to nobody else, and nothing when it is the role already. */
    void give(Actor.System actor, Id space, Id account, String role);

    /** Ends a membership, whatever its role; nothing when that person is not in. */
    void leave(Actor.System actor, Id space, Id account);

    /** In how many spaces of that kind, that are not archived, somebody is in one of those roles. */
    int memberships(String kind, Id account, List<String> roles);

    record Opened(Id space, SpaceState state) {}

    /** @param founders put in with that role */
    record Opening(String kind, Id subject, String title, String description, List<Id> founders, String founderRole) {
        public Opening {
            founders = List.copyOf(founders);
        }
    }
}
