package org.etwin.spaces;

import java.util.List;

/**
 * The roles of a kind with their names, and the table of what they may do.
 *
 * @param invitingKey text that says who can be invited in which role
 */
public record RolesAndRights(List<SpaceRole> roles, RightsTable table, String invitingKey) {
    public RolesAndRights {
        roles = List.copyOf(roles);
    }
}
