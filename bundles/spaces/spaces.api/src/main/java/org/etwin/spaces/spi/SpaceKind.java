package org.etwin.spaces.spi;

import java.util.List;
import org.etwin.platform.Id;
import org.etwin.platform.Rejection;
import org.etwin.spaces.RightsTable;
import org.etwin.spaces.SpaceRole;
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

    /** The roles in which members with {@link org.etwin.spaces.Right#INVITE_ADULTS} may add adults. */
    List<String> addableRoles();

    /** The role of pupils who are made in the space, or null when there are none. */
    String pupilRole();

    /** Why that person may not have that role: added, or changed to it. Empty when nothing speaks against it. */
    default List<Rejection> refusals(Candidate candidate) {
        return List.of();
    }

    /**
     * @param before the role the person has had in this space up to now, or null
     * @param by who gives the role
     */
    record Candidate(Id space, Id subject, Id person, String before, String role, Id by) {}
}
