package org.etwin.schools.core;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javax.persistence.PersistenceException;
import org.etwin.schools.SchoolDetails;

/**
 * What changes in the table of words: gathered, then written in two batches, so that others wait for the locks as
 * shortly as possible.
 */
final class SchoolWords {
    static final SchoolDetails NOTHING = SchoolDetails.of(null, null);

    /** Neighbours in the index one after the other: half the pages to read, and no deadlock between two writers. */
    private static final Comparator<SchoolWord.Key> IN_INDEX_ORDER =
            Comparator.comparing((SchoolWord.Key key) -> key.word).thenComparingLong(key -> key.school);

    private final List<SchoolWord.Key> gone = new ArrayList<>();
    private final List<SchoolWord.Key> added = new ArrayList<>();

    SchoolWords of(StoredSchool fresh) {
        return change(fresh.id(), NOTHING, fresh.details());
    }

    SchoolWords change(long school, SchoolDetails before, SchoolDetails after) {
        Set<String> old = SchoolKeys.words(before);
        Set<String> now = SchoolKeys.words(after);
        old.stream().filter(word -> !now.contains(word)).forEach(word -> gone.add(key(word, school)));
        now.stream().filter(word -> !old.contains(word)).forEach(word -> added.add(key(word, school)));
        return this;
    }

    void write(Connection connection) {
        try {
            run(connection, "DELETE FROM schools_word WHERE word = ? AND school = ?", gone);
            run(connection, "INSERT INTO schools_word (word, school) VALUES (?, ?)", added);
        } catch (SQLException e) {
            throw new PersistenceException("the words of schools could not be written", e);
        }
    }

    private static void run(Connection connection, String sql, List<SchoolWord.Key> keys) throws SQLException {
        if (keys.isEmpty()) {
            return;
        }
        keys.sort(IN_INDEX_ORDER);
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (SchoolWord.Key key : keys) {
                statement.setString(1, key.word);
                statement.setLong(2, key.school);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static SchoolWord.Key key(String word, long school) {
        SchoolWord.Key key = new SchoolWord.Key();
        key.word = word;
        key.school = school;
        return key;
    }
}
