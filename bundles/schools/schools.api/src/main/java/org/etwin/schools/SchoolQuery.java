package org.etwin.schools;

/**
 * Which schools are looked for.
 *
 * @param territory its code, or null for all
 * @param words beginnings of words of name, place, postcode or number, in any order, accents and case do not matter;
 *     null or blank for all
 * @param state only those, or null for all
 */
public record SchoolQuery(String territory, String words, SchoolState state) {
    public SchoolQuery(String territory, String words) {
        this(territory, words, null);
    }
}
