package org.etwin.schools.core;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.persistence.PersistenceException;
import org.etwin.persistence.text.Folding;
import org.etwin.platform.Count;
import org.etwin.schools.SchoolQuery;
import org.etwin.schools.SchoolState;

/**
 * Which schools match, by the indexes alone: the ids of each word, then the schools in their order until enough are
 * found. An SQL condition for each word is what one would rather write, but Derby plans it while the tables are empty
 * and takes minutes for 100,000 schools.
 */
final class SchoolFinder {
    private static final int MOST_WORDS = 6;
    /** So few are looked up by their ids, not in the order of all. */
    private static final int FEW = 2_000;

    /** Ids of one look-up; always as many, so that the database compiles the statement once. */
    private static final int IDS = 500;

    private static final Comparator<Key> ORDER = Comparator.comparing(Key::sort).thenComparingLong(Key::id);

    private final Connection connection;
    private final SchoolQuery query;
    private final WordIds words;
    private final List<String> common = new ArrayList<>();
    private final String withoutWaiting;
    private Set<Long> candidates;

    /** A place in the order of all schools. */
    record Key(String sort, long id) {}

    /** @param keys one more than asked for when there are more */
    record Found(List<Key> keys, Count count) {}

    SchoolFinder(Connection connection, SchoolQuery query) {
        this(connection, query, withoutWaiting(connection));
    }

    private SchoolFinder(Connection connection, SchoolQuery query, String withoutWaiting) {
        this(connection, query, withoutWaiting, new WordIds(connection, withoutWaiting));
    }

    private SchoolFinder(Connection connection, SchoolQuery query, String withoutWaiting, WordIds words) {
        this.connection = connection;
        this.query = query;
        this.withoutWaiting = withoutWaiting;
        this.words = words;
    }

    /** What each of several searches in one territory finds first; what they have in common is asked for once. */
    static List<Key> firstOfEach(Connection connection, String territory, List<String> searches, int most) {
        SchoolFinder shared = new SchoolFinder(connection, new SchoolQuery(territory, null));
        List<SchoolFinder> each = searches.stream()
                .map(search -> new SchoolFinder(
                        connection, new SchoolQuery(territory, search), shared.withoutWaiting, shared.words))
                .toList();
        try {
            shared.candidates = new HashSet<>();
            for (SchoolFinder finder : each) {
                finder.readWords();
                if (finder.isNarrow()) {
                    shared.candidates.addAll(finder.candidates);
                }
            }
            List<Key> narrow = shared.candidates.isEmpty() ? List.of() : shared.lookedUp();
            Set<Key> found = new LinkedHashSet<>();
            for (SchoolFinder finder : each) {
                List<Key> keys = finder.isNarrow() ? narrow : finder.walk(null, most);
                keys.stream()
                        .filter(key -> finder.candidates == null || finder.candidates.contains(key.id()))
                        .limit(most)
                        .forEach(found::add);
            }
            return List.copyOf(found);
        } catch (SQLException e) {
            throw new PersistenceException("schools could not be searched", e);
        }
    }

    private boolean isNarrow() {
        return candidates != null && candidates.size() <= FEW && common.isEmpty();
    }

    /**
     * On Derby a reader waits for every row that a running import wrote, here only to learn its id. What was not
     * committed is left out when the schools are read.
     */
    private static String withoutWaiting(Connection connection) {
        try {
            return connection.getMetaData().getDatabaseProductName().contains("Derby") ? " WITH UR" : "";
        } catch (SQLException e) {
            throw new PersistenceException("the database does not say what it is", e);
        }
    }

    /**
     * @param after null to begin with the first
     * @param remembered the same count again, or asks for it: without words it costs more than the page
     */
    Found find(Key after, int size, Function<Supplier<Count>, Count> remembered) {
        try {
            readWords();
            if (candidates != null && candidates.size() <= FEW) {
                List<Key> all = candidates.isEmpty() ? List.of() : lookedUp();
                List<Key> page = all.stream()
                        .filter(key -> after == null || ORDER.compare(key, after) > 0)
                        .limit(size + 1L)
                        .toList();
                return new Found(page, Count.of(all.size()));
            }
            if (candidates == null) {
                return new Found(walk(after, size + 1), remembered.apply(this::counted));
            }
            List<Key> counted = walk(null, Count.CAP + 1);
            List<Key> page =
                    after == null ? counted.subList(0, Math.min(size + 1, counted.size())) : walk(after, size + 1);
            return new Found(page, Count.of(counted.size()));
        } catch (SQLException e) {
            throw new PersistenceException("schools could not be searched", e);
        }
    }

    /** All of the territory, part by part, without counting and without words. */
    List<Key> next(Key after, int most) {
        try {
            return walk(after, most);
        } catch (SQLException e) {
            throw new PersistenceException("schools could not be read", e);
        }
    }

    private void readWords() throws SQLException {
        for (String word :
                Folding.words(query.words()).stream().limit(MOST_WORDS).toList()) {
            Set<Long> schools = words.of(word).orElse(null);
            if (schools == null) {
                common.add(word);
            } else if (candidates == null) {
                candidates = new HashSet<>(schools);
            } else {
                candidates.retainAll(schools);
            }
        }
    }

    private List<Key> lookedUp() throws SQLException {
        List<Long> ids = List.copyOf(candidates);
        List<Key> found = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += IDS) {
            lookUp(ids.subList(from, Math.min(ids.size(), from + IDS)), found);
        }
        found.sort(ORDER);
        return found;
    }

    private void lookUp(List<Long> ids, List<Key> found) throws SQLException {
        String sql = "SELECT s.sort_key, s.id" + SchoolRows.BY_ID + String.join(", ", Collections.nCopies(IDS, "?"))
                + ")" + which() + withoutWaiting;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int at = 1;
            for (int i = 0; i < IDS; i++) {
                statement.setLong(at++, ids.get(Math.min(i, ids.size() - 1)));
            }
            bind(statement, at);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(new Key(row.getString(1), row.getLong(2)));
                }
            }
        }
    }

    /** Up to one more than is ever told. */
    private Count counted() {
        String sql = "SELECT COUNT(*) FROM (SELECT s.id FROM schools_school s --DERBY-PROPERTIES index=" + index()
                + "\n WHERE 1 = 1" + which() + " FETCH FIRST " + (Count.CAP + 1) + " ROWS ONLY) AS counted"
                + withoutWaiting;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, 1);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return Count.of(row.getLong(1));
            }
        } catch (SQLException e) {
            throw new PersistenceException("schools could not be counted", e);
        }
    }

    /** In the order of the index, until enough were found; the comments are Derby's way to name it. */
    private List<Key> walk(Key after, int most) throws SQLException {
        String sql =
                "SELECT s.sort_key, s.id FROM schools_school s --DERBY-PROPERTIES index=" + index() + "\n WHERE 1 = 1"
                        + which()
                        + (after == null ? "" : " AND s.sort_key >= ? AND (s.sort_key > ? OR s.id > ?)")
                        + " ORDER BY s.sort_key, s.id" + withoutWaiting;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            // Without it PostgreSQL's driver reads everything before the first row.
            statement.setFetchSize(1000);
            int at = bind(statement, 1);
            if (after != null) {
                statement.setString(at, after.sort());
                statement.setString(at + 1, after.sort());
                statement.setLong(at + 2, after.id());
            }
            List<Key> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (found.size() < most && row.next()) {
                    long id = row.getLong(2);
                    if (candidates == null || candidates.contains(id)) {
                        found.add(new Key(row.getString(1), id));
                    }
                }
            }
            return found;
        }
    }

    /** Those that hold all that is asked for, so that no school is read but those of the page. */
    private String index() {
        if (query.territory() == null) {
            return "SCHOOLS_SCHOOL_FIND";
        }
        boolean queue = query.state() == SchoolState.CREATED || query.state() == SchoolState.IN_USE;
        return queue && query.region() == null && query.type() == null && !query.withEtwinners()
                ? "SCHOOLS_SCHOOL_STATE"
                : "SCHOOLS_SCHOOL_FIND_IN";
    }

    private String which() {
        return (query.territory() == null ? "" : " AND s.territory = ?")
                + (region() == null ? "" : " AND s.region = ?")
                + (query.type() == null ? "" : " AND s.school_type = ?")
                + (query.state() == null ? "" : " AND s.school_state = ?")
                + (query.withEtwinners() ? " AND s.etwinners > 0" : "")
                + (" AND EXISTS (SELECT 1 FROM schools_word w --DERBY-PROPERTIES index=SCHOOLS_WORD_SCHOOL\n"
                                + " WHERE w.school = s.id AND w.word LIKE ?)")
                        .repeat(common.size());
    }

    /** PostgreSQL knows no text with a NUL, and no school has one. */
    private String region() {
        return query.territory() == null || query.region() == null
                ? null
                : query.region().replace("\u0000", "");
    }

    private int bind(PreparedStatement statement, int from) throws SQLException {
        int at = from;
        if (query.territory() != null) {
            statement.setString(at++, query.territory());
        }
        if (region() != null) {
            statement.setString(at++, region());
        }
        if (query.type() != null) {
            statement.setString(at++, query.type().name());
        }
        if (query.state() != null) {
            statement.setString(at++, query.state().name());
        }
        for (String word : common) {
            statement.setString(at++, word + "%");
        }
        return at;
    }
}
