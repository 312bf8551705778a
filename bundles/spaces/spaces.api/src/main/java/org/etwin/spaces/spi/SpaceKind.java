package org.etwin.spaces.spi;

import java.util.List;
import java.util.Set;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejection;
import org.etwin.spaces.RightsTable;
import org.etwin.spaces.SpaceRole;
import org.etwin.spaces.SpaceState;
import org.osgi.annotation.versioning.ConsumerType;

/** A kind of space: its roles, who may do what, which sections it offers, who may get in. */
@ConsumerType
public interface SpaceKind {
    /** Stored with each space and never changed, for example {@code twinspace}. */
    String key();

    /** Text key of its name. */
    String labelKey();

    /** In the order in which they are shown. */
    List<SpaceRole> roles();

    RightsTable rights();

    /** Ids of the sections it offers, in their order; those that are not installed are left out. */
    List<String> sections();

    /** The roles in which members with {@link org.etwin.spaces.Right#INVITE_ADULTS} may invite adults. */
    List<String> addableRoles();

    /** The role of pupils who are made in the space, or null when there are none. */
    String pupilRole();

    /**
     * Why that person may not have that role. Empty when nothing speaks against it. Without a role before it is the person
     * who is told: who was invited and accepts. Otherwise it is who changes the role.
     */
    default List<Rejection> refusals(Candidate candidate) {
        return List.of();
    }

    /**
     * Whether somebody in that role may read everything as before and write nothing, for example because a standing that
     * the role needs was lost. Asked at every access: quick, without the database. Who is suspended writes nothing anyway.
     */
    default boolean readsOnly(Actor actor, String role) {
        return false;
    }

    /**
     * Text that says beside the invitation who can be invited in which role. Whether somebody can is told to nobody but the
     * person, so that nobody learns whose address has an account.
     */
    default String invitingKey() {
        return "spaces.inviting";
    }

    /** The fixed roles that their holder can give away; to nobody when the list is empty. */
    default List<HandingOver> handingOver() {
        return List.of();
    }

    /**
     * To whom of those members the role can be offered, so that it is offered to nobody else; all of them are in a role
     * that can take it over. Asked for a page of members at once: a query or two.
     */
    default Set<Id> canTakeOver(Id space, Id subject, String role, Id from, Set<Id> members) {
        return members;
    }

    /** Why that member may not take the role over: asked when it is offered and again when it is accepted. */
    default List<Rejection> handOverRefusals(HandOver handOver) {
        return List.of();
    }

    /** The role went over, in the running transaction: change with it what the kind keeps itself. */
    default void handedOver(HandOver handOver) {}

    /**
     * Text that says, in a space that is closed or archived, why that is and who can open it again.
     *
     * @param state never {@link SpaceState#OPEN}
     */
    default String stateKey(SpaceState state) {
        return "spaces.state-notice." + state;
    }

    /**
     * @param before the role the person has had in this space up to now, or null
     * @param by who gives the role
     */
    record Candidate(Id space, Id subject, Id person, String before, String role, Id by) {}

    /**
     * @param role a fixed one
     * @param to the roles of those who can take it over
     * @param afterwards the role of who gave it away, not a fixed one
     */
    record HandingOver(String role, List<String> to, String afterwards) {
        public HandingOver {
            to = List.copyOf(to);
        }
    }

    record HandOver(Id space, Id subject, String role, Id from, Id to) {}
}
