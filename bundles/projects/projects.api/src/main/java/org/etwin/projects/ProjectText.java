package org.etwin.projects;

import java.util.Set;
import org.etwin.membership.Subject;

/**
 * What the founders write about their project; editable in the draft, and again from the day it is open.
 *
 * @param title at most 150 characters
 * @param description short, at most 2000; it is public once the project is open
 * @param aims and {@code process} (how we work) and {@code results} (what we expect) at most 4000 each
 * @param languages they work in, as BCP 47 tags
 * @param subjects as in a member's profile
 * @param youngest and {@code oldest} age of the pupils in years, 0 while not said
 * @param pupils how many take part in all, 0 while not said
 */
public record ProjectText(
        String title,
        String description,
        String aims,
        String process,
        String results,
        Set<String> languages,
        Set<Subject> subjects,
        int youngest,
        int oldest,
        int pupils) {
    public static final ProjectText EMPTY = new ProjectText("", "", "", "", "", Set.of(), Set.of(), 0, 0, 0);

    public ProjectText {
        title = orEmpty(title);
        description = orEmpty(description);
        aims = orEmpty(aims);
        process = orEmpty(process);
        results = orEmpty(results);
        languages = languages == null ? Set.of() : Set.copyOf(languages);
        subjects = subjects == null ? Set.of() : Set.copyOf(subjects);
    }

    private static String orEmpty(String words) {
        return words == null ? "" : words.replace("\u0000", "").strip();
    }
}
