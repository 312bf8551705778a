package org.etwin.projects;

import java.util.Set;
import org.etwin.membership.Subject;
import org.etwin.platform.Id;

/**
 * What the founders write about their project; editable in the draft, and again from the day it is open. All of it is
 * public once the project is open.
 *
 * @param title at most 150 characters
 * @param description short, at most 2000
 * @param aims and {@code process} (how we work) and {@code results} (what we expect) at most 4000 each, plain text
 * @param languages they work in, as BCP 47 tags
 * @param subjects as in a member's profile
 * @param vocational what is taught in vocational education, if it takes part
 * @param competences of the eight European key competences
 * @param youngest and {@code oldest} age of the pupils in years, 0 while not said
 * @param pupils how many take part in all, 0 while not said
 * @param image a file that was stored for the use {@link #IMAGE_USE}, or null
 * @param imageAlt words that stand for the image, at most 300 characters; empty without one
 */
public record ProjectText(
        String title,
        String description,
        String aims,
        String process,
        String results,
        Set<String> languages,
        Set<Subject> subjects,
        Set<VocationalSubject> vocational,
        Set<Competence> competences,
        int youngest,
        int oldest,
        int pupils,
        Set<Tool> tools,
        Id image,
        String imageAlt) {
    /** The name of the {@code FileUse} of a project's image. */
    public static final String IMAGE_USE = "projects.image";

    public static final ProjectText EMPTY = new ProjectText("", "", "", "", "", Set.of(), Set.of(), 0, 0, 0);

    public ProjectText {
        title = orEmpty(title);
        description = orEmpty(description);
        aims = orEmpty(aims);
        process = orEmpty(process);
        results = orEmpty(results);
        languages = orEmpty(languages);
        subjects = orEmpty(subjects);
        vocational = orEmpty(vocational);
        competences = orEmpty(competences);
        tools = orEmpty(tools);
        imageAlt = image == null ? "" : orEmpty(imageAlt);
    }

    /** Without what may always be missing: vocational subjects, competences, tools, image. */
    public ProjectText(
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
        this(
                title,
                description,
                aims,
                process,
                results,
                languages,
                subjects,
                Set.of(),
                Set.of(),
                youngest,
                oldest,
                pupils,
                Set.of(),
                null,
                "");
    }

    /** The same text with another image, or none, and the words that stand for it. */
    public ProjectText withImage(Id other, String alt) {
        return new ProjectText(
                title,
                description,
                aims,
                process,
                results,
                languages,
                subjects,
                vocational,
                competences,
                youngest,
                oldest,
                pupils,
                tools,
                other,
                alt);
    }

    private static String orEmpty(String words) {
        return words == null ? "" : words.replace("\u0000", "").strip();
    }

    private static <T> Set<T> orEmpty(Set<T> codes) {
        return codes == null ? Set.of() : Set.copyOf(codes);
    }
}
