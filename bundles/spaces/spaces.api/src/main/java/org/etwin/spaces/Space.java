package org.etwin.spaces;

import java.time.Instant;
import java.util.List;
import org.etwin.platform.Count;
import org.etwin.platform.Id;

/**
 * A space as one of its members sees it.
 *
 * @param kind the key of its kind, for example {@code twinspace}
 * @param subject what it belongs to, for example the project; unique within the kind
 * @param description plain text, may be empty
 * @param stateKey text that says why it is not open and who can open it, or null while it is open
 * @param picture a file, or null; members may read it
 * @param role of whoever looks
 * @param people how many hold each role, in the order of the kind's roles, without the empty ones: this is who can see
 *     the space. Empty in lists
 * @param sections which this member may open, in their order. Empty in lists
 */
public record Space(
        Id id,
        String kind,
        Id subject,
        String title,
        String description,
        SpaceState state,
        String stateKey,
        Instant opened,
        Id picture,
        SpaceRole role,
        int members,
        List<RoleCount> people,
        List<SectionTab> sections) {
    public Space {
        people = List.copyOf(people);
        sections = List.copyOf(sections);
    }

    public record RoleCount(SpaceRole role, int count) {}

    /**
     * @param id as in the address of the section
     * @param count of what is in it, or null when it does not count
     */
    public record SectionTab(String id, String labelKey, Count count) {}
}
