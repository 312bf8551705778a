package org.etwin.persistence.text;

import java.util.List;
import javax.persistence.Query;

/**
 * Finds records that have, for each word somebody typed, a word that begins with it. The words of a record are in an
 * entity of their own with an index on (word, owner):
 *
 * <pre>{@code
 * WordSearch words = WordSearch.of("gimnazija kra");
 * Query query = em.createQuery("SELECT s FROM School s WHERE s.country = :country"
 *         + words.where("SchoolWord", "word", "school", "s.id"));
 * words.bind(query);
 * }</pre>
 */
public final class WordSearch {
    /** More words are not looked at. */
    private static final int MOST = 6;

    private final List<String> prefixes;

    private WordSearch(List<String> prefixes) {
        this.prefixes = prefixes;
    }

    /** @param typed by a person; null or without a letter finds everything */
    public static WordSearch of(String typed) {
        return new WordSearch(Folding.words(typed).stream().limit(MOST).toList());
    }

    public boolean isEmpty() {
        return prefixes.isEmpty();
    }

    /**
     * A condition to append to a JPQL condition, beginning with {@code " AND "}, or nothing.
     *
     * @param entity of the words, with the attributes {@code word} and {@code owner}
     * @param id path of the id that the owner refers to
     */
    public String where(String entity, String word, String owner, String id) {
        StringBuilder jpql = new StringBuilder();
        for (int i = 0; i < prefixes.size(); i++) {
            String alias = "ws" + i;
            jpql.append(" AND EXISTS (SELECT ").append(alias).append('.').append(owner);
            jpql.append(" FROM ").append(entity).append(' ').append(alias);
            jpql.append(" WHERE ")
                    .append(alias)
                    .append('.')
                    .append(owner)
                    .append(" = ")
                    .append(id);
            jpql.append(" AND ")
                    .append(alias)
                    .append('.')
                    .append(word)
                    .append(" LIKE :ws")
                    .append(i)
                    .append(')');
        }
        return jpql.toString();
    }

    /** Fills the parameters of {@link #where}. */
    public <Q extends Query> Q bind(Q query) {
        for (int i = 0; i < prefixes.size(); i++) {
            query.setParameter("ws" + i, prefixes.get(i) + "%");
        }
        return query;
    }
}
