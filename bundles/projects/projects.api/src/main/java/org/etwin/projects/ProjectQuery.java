package org.etwin.projects;

import org.etwin.membership.Subject;

/**
 * Which of the projects that were opened are looked for; null means any.
 *
 * @param words beginnings of words of the title, the description and the schools' names
 * @param territory in which a school takes part, or a country whose territories are meant all
 * @param age of pupils, within the ages of the project
 * @param language BCP 47 tag
 * @param state one of open, closed, archived
 */
public record ProjectQuery(
        String words,
        String territory,
        Subject subject,
        VocationalSubject vocational,
        Competence competence,
        Integer age,
        String language,
        ProjectKind kind,
        ProjectState state) {
    public static final ProjectQuery ALL = new ProjectQuery(null, null, null, null, null, null, null, null, null);

    public ProjectQuery {
        territory = orNull(territory);
        language = orNull(language);
    }

    public static ProjectQuery words(String words) {
        return new ProjectQuery(words, null, null, null, null, null, null, null, null);
    }

    private static String orNull(String code) {
        return code == null || code.isBlank()
                ? null
                : code.replace("\u0000", "").strip();
    }
}
