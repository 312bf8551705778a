package org.etwin.membership;

import java.util.Set;

/**
 * How somebody introduces herself or himself.
 *
 * @param about plain text, at most 2,000 characters, or null
 * @param languages BCP 47 tags of the languages in which the person works
 * @param ageFrom and {@code ageTo}: of the pupils, 3 to 21, both or neither
 * @param available for projects: nobody can ask whoever is not
 * @param interests plain text, at most 500 characters, or null
 */
public record ProfileDetails(
        String about,
        Set<Subject> subjects,
        Set<String> languages,
        Integer ageFrom,
        Integer ageTo,
        boolean available,
        String interests) {
    public static final ProfileDetails BLANK = new ProfileDetails(null, Set.of(), Set.of(), null, null, true, null);

    public ProfileDetails {
        about = tidy(about);
        subjects = subjects == null ? Set.of() : Set.copyOf(subjects);
        languages = languages == null ? Set.of() : Set.copyOf(languages);
        interests = tidy(interests);
    }

    /** Without interests. */
    public ProfileDetails(
            String about,
            Set<Subject> subjects,
            Set<String> languages,
            Integer ageFrom,
            Integer ageTo,
            boolean available) {
        this(about, subjects, languages, ageFrom, ageTo, available, null);
    }

    private static String tidy(String text) {
        String kept = text == null ? "" : text.replace("\u0000", "").strip();
        return kept.isEmpty() ? null : kept;
    }
}
