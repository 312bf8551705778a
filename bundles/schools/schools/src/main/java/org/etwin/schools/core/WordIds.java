package org.etwin.schools.core;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.etwin.persistence.text.Folding;

/** Which schools have a word that begins like this; each is asked for once, also in several searches. */
final class WordIds {
    /** Words with more schools are so common that looking each school up is quicker. */
    private static final int COMMON = 20_000;

    private final Connection connection;
    private final String withoutWaiting;
    private final Map<String, Optional<Set<Long>>> known = new HashMap<>();

    /** @param withoutWaiting appended to statements that need not wait for what others write */
    WordIds(Connection connection, String withoutWaiting) {
        this.connection = connection;
        this.withoutWaiting = withoutWaiting;
    }

    /** Empty when there are too many. @param word as {@link Folding} makes it */
    Optional<Set<Long>> of(String word) throws SQLException {
        Optional<Set<Long>> ids = known.get(word);
        if (ids == null) {
            ids = read(word);
            known.put(word, ids);
        }
        return ids;
    }

    private Optional<Set<Long>> read(String word) throws SQLException {
        Set<Long> schools = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT school FROM schools_word --DERBY-PROPERTIES constraint=SCHOOLS_WORD_PK\n"
                        + " WHERE word LIKE ? FETCH FIRST " + (COMMON + 1) + " ROWS ONLY" + withoutWaiting)) {
            statement.setString(1, word + "%");
            int rows = 0;
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    schools.add(row.getLong(1));
                    rows++;
                }
            }
            return rows > COMMON ? Optional.empty() : Optional.of(schools);
        }
    }
}
