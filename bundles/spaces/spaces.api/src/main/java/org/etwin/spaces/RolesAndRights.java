package org.etwin.spaces;

import java.util.List;

/** The roles of a kind with their names, and the table of what they may do. */
public record RolesAndRights(List<SpaceRole> roles, RightsTable table) {
    public RolesAndRights {
        roles = List.copyOf(roles);
    }
}
