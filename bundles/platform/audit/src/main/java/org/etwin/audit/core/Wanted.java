package org.etwin.audit.core;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.persistence.Query;
import org.etwin.audit.AuditQuery;
import org.etwin.persistence.text.WordSearch;

/** A query as a condition of the database. */
final class Wanted {
    private static final int LONGEST = 100;

    private final List<String> conditions = new ArrayList<>(List.of("e.id > 0"));
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final WordSearch words;

    /**
     * @param accounts of the person who decided, or null for anybody
     * @param candidates the few entries that have the rarest of the words, or null when they are not few
     */
    Wanted(AuditQuery query, List<Long> accounts, List<Long> candidates) {
        equal("e.id in :candidates", "candidates", candidates);
        words = WordSearch.of(query.words());
        equal("e.territory = :territory", "territory", plain(query.territory()));
        String what = plain(query.what());
        if (what != null && what.matches("[a-z]+")) {
            equal("e.what like :what", "what", what + ".%");
        } else {
            equal("e.what = :what", "what", what);
        }
        equal("e.account in :accounts", "accounts", accounts);
        equal(
                "e.subject = :subject",
                "subject",
                query.subject() == null ? null : query.subject().value());
        equal(
                "e.at >= :from",
                "from",
                query.from() == null ? null : query.from().toEpochMilli());
        equal(
                "e.at < :before",
                "before",
                query.before() == null ? null : query.before().toEpochMilli());
    }

    String where() {
        return String.join(" and ", conditions) + words.where("EntryWord", "word", "entry", "e.id");
    }

    <Q extends Query> Q bind(Q query) {
        values.forEach(query::setParameter);
        return words.bind(query);
    }

    private void equal(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    /** Without what no key has and no database takes. */
    private static String plain(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String plain = text.strip().replaceAll("\\p{Cntrl}", "?");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
    }
}
