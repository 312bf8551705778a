package org.etwin.membership.spi;

import java.util.Map;
import org.etwin.membership.ProfileDetails;
import org.etwin.membership.SchoolRole;
import org.etwin.platform.Id;
import org.etwin.schools.School;

/**
 * A request before it is stored or approved.
 *
 * @param extra values of plug-ins' fields: by plug-in, by field
 */
public record JoinRequestDraft(
        Id account, School school, SchoolRole role, ProfileDetails profile, Map<String, Map<String, String>> extra) {
    public JoinRequestDraft {
        extra = Map.copyOf(extra);
    }
}
