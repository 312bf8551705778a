package org.etwin.membership;

import java.util.List;
import java.util.Map;
import org.etwin.platform.Id;

/**
 * What somebody sends to join.
 *
 * @param extra values of the fields that plug-ins add: by plug-in, by field
 * @param evidenceText what the person writes about {@code evidence}, at most 2,000 characters, or null
 * @param evidence files stored for {@link Evidence#USE}; where the territory wants evidence from the start and none is
 *     given, the request waits for the person instead of the NSO
 */
public record JoinRequestForm(
        Id school,
        SchoolRole role,
        ProfileDetails profile,
        Map<String, Map<String, String>> extra,
        String evidenceText,
        List<Id> evidence) {
    public JoinRequestForm {
        profile = profile == null ? ProfileDetails.BLANK : profile;
        extra = extra == null ? Map.of() : Map.copyOf(extra);
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }

    /** Without evidence. */
    public JoinRequestForm(Id school, SchoolRole role, ProfileDetails profile, Map<String, Map<String, String>> extra) {
        this(school, role, profile, extra, null, List.of());
    }
}
