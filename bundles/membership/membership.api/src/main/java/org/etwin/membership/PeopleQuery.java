package org.etwin.membership;

/**
 * Which eTwinners are looked for; null means any.
 *
 * @param words beginnings of words of the name, the school or its place; accents and case do not matter
 * @param region of the school, within the territory; means nothing without one
 * @param language BCP 47 tag
 * @param age of pupils
 * @param available only those who can be asked for projects
 */
public record PeopleQuery(
        String words,
        String territory,
        String region,
        Subject subject,
        String language,
        Integer age,
        boolean available) {
    public static final PeopleQuery ALL = new PeopleQuery(null, null, null, null, null, null, false);

    /** In all regions. */
    public PeopleQuery(
            String words, String territory, Subject subject, String language, Integer age, boolean available) {
        this(words, territory, null, subject, language, age, available);
    }
}
