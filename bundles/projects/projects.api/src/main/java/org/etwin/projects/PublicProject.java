package org.etwin.projects;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.etwin.membership.Subject;
import org.etwin.platform.Id;

/**
 * What everybody may read of a project that was opened: no person is named by the platform. A preview is the same before
 * that.
 *
 * @param schools of the founders and then of the partners, at most 100, none twice
 * @param summary what came out of it, empty until it was closed with one
 * @param kind null in the preview of a project that nobody accepted yet
 * @param opened null in a preview, as is {@code closed} while it is open
 */
public record PublicProject(
        Id id,
        ProjectText text,
        ProjectKind kind,
        ProjectState state,
        List<School> schools,
        String summary,
        Instant opened,
        Instant closed) {
    /** Schools that are named at most. */
    public static final int MOST_SCHOOLS = 100;

    public PublicProject {
        schools = List.copyOf(schools);
    }

    public String title() {
        return text.title();
    }

    public String description() {
        return text.description();
    }

    public Set<String> languages() {
        return text.languages();
    }

    public Set<Subject> subjects() {
        return text.subjects();
    }

    public int youngest() {
        return text.youngest();
    }

    public int oldest() {
        return text.oldest();
    }

    /** A school that takes part. */
    public record School(Id id, String name, String territory) {}
}
