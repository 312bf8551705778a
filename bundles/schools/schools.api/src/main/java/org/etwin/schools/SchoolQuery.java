package org.etwin.schools;

/**
 * Which schools are looked for; null means any.
 *
 * @param territory its code
 * @param region as it stands in the record; means nothing without a territory
 * @param words beginnings of words of name, place, postcode or number, in any order, accents and case do not matter;
 *     null or blank for all
 * @param withEtwinners only those with a validated member now
 */
public record SchoolQuery(
        String territory, String region, String words, SchoolType type, SchoolState state, boolean withEtwinners) {
    public SchoolQuery(String territory, String words, SchoolState state) {
        this(territory, null, words, null, state, false);
    }

    public SchoolQuery(String territory, String words) {
        this(territory, words, null);
    }
}
