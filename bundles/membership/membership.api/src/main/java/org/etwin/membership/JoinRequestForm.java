package org.etwin.membership;

import java.util.Map;
import org.etwin.platform.Id;

/**
 * What somebody sends to join.
 *
 * @param extra values of the fields that plug-ins add: by plug-in, by field
 */
public record JoinRequestForm(
        Id school, SchoolRole role, ProfileDetails profile, Map<String, Map<String, String>> extra) {
    public JoinRequestForm {
        profile = profile == null ? ProfileDetails.BLANK : profile;
        extra = extra == null ? Map.of() : Map.copyOf(extra);
    }
}
