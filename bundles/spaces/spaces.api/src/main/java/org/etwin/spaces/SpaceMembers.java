package org.etwin.spaces;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.etwin.identity.Pupils.Slip;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Seen;
import org.osgi.annotation.versioning.ProviderType;

/** Who is in a space and in which role. For members of the space; for others it does not exist. */
@ProviderType
public interface SpaceMembers {
    /** Everybody, or only one role when {@code role} is not null, in the order in which they joined; {@code allowed} are {@link MemberAction}s. */
    Page<Seen<SpaceMember>> list(Actor actor, Id space, String role, PageRequest page);

    /**
     * Some of the members, in the order in which they joined. With words only those whose name has, for each of the words,
     * a part that begins with it, whatever the case and the accents.
     */
    Page<Seen<SpaceMember>> search(Actor actor, Id space, MemberQuery query, PageRequest page);

    /**
     * For mentions: members of whose name a part begins with those words, by name.
     *
     * @param words may be empty, then anybody
     * @param most how many at most, 1 to 50
     */
    List<SpaceMember> named(Actor actor, Id space, String words, int most);

    /**
     * Who can see the space: for each role that somebody has how many, and the names of those who have been in it
     * longest.
     *
     * @param names how many for each role at most, 0 to 50
     */
    List<Seers> seers(Actor actor, Id space, int names);

    /**
     * For sections: those accounts as authors, whether they are still members or not. The caller has let the actor in
     * with that access.
     */
    Map<Id, Author> authors(Access access, Collection<Id> accounts);

    /** The roles in which this actor may invite adults, see {@link Invitations}; empty when none. */
    List<SpaceRole> addable(Actor actor, Id space);

    /** Needs {@link Right#MANAGE_MEMBERS}; never from or to a fixed role, never between pupils and adults. */
    void changeRole(Actor actor, Id space, Id member, String role);

    /** Needs {@link Right#MANAGE_MEMBERS}; never somebody in a fixed role. What the member wrote stays. */
    void remove(Actor actor, Id space, Id member);

    /** The actor leaves. Not for pupils and for who is in a fixed role. */
    void leave(Actor actor, Id space);

    /**
     * Makes accounts for pupils and puts them in with the kind's pupil role. Needs {@link Right#CREATE_PUPILS}.
     *
     * @param names as the space will see them, 1 to 60, each 1 to 40 characters
     * @param school one of the teacher's validated schools; null for the only or first one
     * @return in the order of the names; the only time the passwords can be read
     */
    List<Slip> createPupils(Actor actor, Id space, Id school, List<String> names);

    /** A new password for a pupil of this space, by the teacher who made the account. */
    Slip resetPassword(Actor actor, Id space, Id pupil);

    /** @param words or null; @param role its key, or null for everybody */
    record MemberQuery(String words, String role) {
        public static final MemberQuery ALL = new MemberQuery(null, null);
    }

    record Seers(SpaceRole role, int count, List<String> names) {
        public Seers {
            names = List.copyOf(names);
        }
    }
}
