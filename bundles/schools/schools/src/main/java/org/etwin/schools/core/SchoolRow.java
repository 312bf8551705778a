package org.etwin.schools.core;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.persistence.PersistenceException;
import org.etwin.platform.Id;
import org.etwin.schools.School;
import org.etwin.schools.SchoolState;

/**
 * A school as lists show it: read by a plain statement, a third of the time of an entity that could be changed.
 *
 * @param whole with all that is known
 * @param madeBy the account, or null
 */
record SchoolRow(School whole, Long madeBy) {
    /** Values that go into one IN list. */
    private static final int CHUNK = 200;

    private static final int FEW = 21;

    private static final String COLUMNS = "SELECT s.id, s.territory, s.site, s.school_state, s.created, s.created_by,"
            + " s.etwinners, " + SchoolRows.DETAILS;

    /** Those of the ids that are there. */
    static Map<Long, SchoolRow> all(Connection connection, Collection<Long> ids) {
        List<Long> values = ids.stream().distinct().toList();
        Map<Long, SchoolRow> found = new HashMap<>();
        for (int from = 0; from < values.size(); from += CHUNK) {
            read(connection, values.subList(from, Math.min(values.size(), from + CHUNK)), found);
        }
        return found;
    }

    /** In few lengths, so that the database need not compile a statement for each number of ids. */
    private static void read(Connection connection, List<Long> ids, Map<Long, SchoolRow> found) {
        int marks = ids.size() == 1 ? 1 : ids.size() <= FEW ? FEW : CHUNK;
        String sql = COLUMNS + SchoolRows.BY_ID + String.join(", ", Collections.nCopies(marks, "?")) + ")";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < marks; i++) {
                statement.setLong(i + 1, ids.get(Math.min(i, ids.size() - 1)));
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.put(row.getLong(1), of(row));
                }
            }
        } catch (SQLException e) {
            throw new PersistenceException("schools could not be read", e);
        }
    }

    private static SchoolRow of(ResultSet row) throws SQLException {
        long madeBy = row.getLong(6);
        Long maker = row.wasNull() ? null : Long.valueOf(madeBy);
        School school = new School(
                new Id(row.getLong(1)),
                row.getString(2),
                SchoolRows.details(row),
                row.getInt(3),
                SchoolState.valueOf(row.getString(4)),
                row.getTimestamp(5).toInstant(),
                row.getInt(7));
        return new SchoolRow(school, maker);
    }
}
