package org.etwin.projects;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.etwin.membership.Subject;
import org.etwin.platform.Id;

/** What everybody may read of a project that was opened: no person is named. */
public record PublicProject(
        Id id,
        String title,
        String description,
        ProjectKind kind,
        ProjectState state,
        Set<String> languages,
        Set<Subject> subjects,
        int youngest,
        int oldest,
        List<School> schools,
        Instant opened) {
    public PublicProject {
        languages = Set.copyOf(languages);
        subjects = Set.copyOf(subjects);
        schools = List.copyOf(schools);
    }

    /** A school that takes part. */
    public record School(Id id, String name, String territory) {}
}
