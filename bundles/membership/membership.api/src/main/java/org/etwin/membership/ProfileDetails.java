package org.etwin.membership;

import java.util.Set;

/**
 * How somebody introduces herself or himself.
 *
 * @param about plain text, at most 2,000 characters, or null
 * @param languages BCP 47 tags of the languages in which the person works
 * @param ageFrom and {@code ageTo}: of the pupils, 3 to 21, both or neither
 * @param available for projects: nobody can ask whoever is not
 */
public record ProfileDetails(
        String about, Set<Subject> subjects, Set<String> languages, Integer ageFrom, Integer ageTo, boolean available) {
    public static final ProfileDetails BLANK = new ProfileDetails(null, Set.of(), Set.of(), null, null, true);

    public ProfileDetails {
        about = about == null || about.isBlank() ? null : about.strip();
        subjects = subjects == null ? Set.of() : Set.copyOf(subjects);
        languages = languages == null ? Set.of() : Set.copyOf(languages);
    }
}
