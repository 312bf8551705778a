package org.etwin.schools.core;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import javax.persistence.PersistenceException;
import org.etwin.platform.Json;
import org.etwin.schools.SchoolDetails;
import org.etwin.schools.SchoolState;
import org.etwin.schools.SchoolType;

/** The rows of {@link StoredSchool} in plain batches, for imports: the same columns, a tenth of the time. */
final class SchoolRows {
    /** Keys of one look-up; always as many, so that the database compiles the statement once. */
    private static final int KEYS = 500;

    private static final String TOLD = "legal_name, public_name, school_type, region, school_number, street, postcode,"
            + " place, website, abroad, levels, pupils, head_name, head_email, match_key, sort_key, head_told";
    private static final int TOLD_COLUMNS = 17;
    /** Columns 8 to 21 of what is read. */
    static final String DETAILS = "s.legal_name, s.public_name, s.school_type, s.region, s.school_number, s.street,"
            + " s.postcode, s.place, s.website, s.abroad, s.levels, s.pupils, s.head_name, s.head_email";

    private static final String KNOWN =
            "SELECT s.id, s.version, s.site, s.school_state, s.was_used, s.head_told," + " s.match_key, " + DETAILS;

    /** The comments are Derby's way to name an index: it plans a statement while the tables are still empty. */
    static final String BY_ID =
            " FROM schools_school s --DERBY-PROPERTIES constraint=SCHOOLS_SCHOOL_PK\n WHERE s.id IN (";

    private final Connection connection;

    SchoolRows(Connection connection) {
        this.connection = connection;
    }

    /** Those that are the same school as something with one of these keys, all sites. */
    List<KnownSchool> matching(String territory, Collection<String> keys) {
        return inChunks(
                KNOWN + " FROM schools_school s --DERBY-PROPERTIES index=SCHOOLS_SCHOOL_SAME\n WHERE s.match_key IN ("
                        + marks(KEYS) + ") AND s.territory = ?",
                territory,
                keys,
                SchoolRows::known);
    }

    /** Those that once were, by themselves or as a record that was merged into them. */
    List<KnownSchool> formerlyMatching(String territory, Collection<String> keys, Json json) {
        return inChunks(
                KNOWN + ", f.match_key, f.record FROM --DERBY-PROPERTIES joinOrder=FIXED\n"
                        + " schools_former f --DERBY-PROPERTIES index=SCHOOLS_FORMER_MATCH\n,"
                        + " schools_school s --DERBY-PROPERTIES constraint=SCHOOLS_SCHOOL_PK\n WHERE f.match_key IN ("
                        + marks(KEYS) + ") AND f.territory = ? AND s.id = f.kept ORDER BY f.id",
                territory,
                keys,
                row -> known(row)
                        .formerly(
                                row.getString(22),
                                json.read(row.getString(23), StoredFormer.Was.class)
                                        .details()));
    }

    /** @param sites pairs of details and site, {@code ids} in the same order */
    void insert(
            String territory,
            long source,
            Instant now,
            List<Long> ids,
            List<SchoolDetails> details,
            List<Integer> sites) {
        batch(
                "INSERT INTO schools_school (id, version, territory, site, school_state, was_used, created, source, "
                        + TOLD + ") VALUES (?, 1, ?, ?, 'VERIFIED', FALSE, ?, ?, " + marks(TOLD_COLUMNS) + ")",
                ids.size(),
                (statement, i) -> {
                    statement.setLong(1, ids.get(i));
                    statement.setString(2, territory);
                    statement.setInt(3, sites.get(i));
                    statement.setTimestamp(4, Timestamp.from(now));
                    statement.setLong(5, source);
                    told(statement, 6, details.get(i), null);
                });
    }

    /** What a school becomes; {@code school} as it is now. */
    record Change(KnownSchool school, SchoolDetails details, SchoolState state, int site) {}

    /** @throws PersistenceException when somebody was faster with one of them */
    void update(List<Change> changes) {
        String columns = TOLD.replace(",", " = ?,") + " = ?";
        int[] counts = batch(
                "UPDATE schools_school SET version = version + 1, school_state = ?, site = ?, " + columns
                        + " WHERE id = ? AND version = ?",
                changes.size(),
                (statement, i) -> {
                    Change change = changes.get(i);
                    statement.setString(1, change.state().name());
                    statement.setInt(2, change.site());
                    told(statement, 3, change.details(), change.school().told());
                    statement.setLong(3 + TOLD_COLUMNS, change.school().id());
                    statement.setLong(4 + TOLD_COLUMNS, change.school().version());
                });
        for (int count : counts) {
            if (count == 0) {
                throw new Overtaken();
            }
        }
    }

    void remove(List<Long> ids) {
        batch(
                "DELETE FROM schools_school WHERE id = ?",
                ids.size(),
                (statement, i) -> statement.setLong(1, ids.get(i)));
        batch(
                "DELETE FROM schools_step WHERE school = ?",
                ids.size(),
                (statement, i) -> statement.setLong(1, ids.get(i)));
    }

    /** Those of the ids that are there. */
    List<KnownSchool> byId(List<Long> ids) {
        List<KnownSchool> found = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += KEYS) {
            List<Long> chunk = ids.subList(from, Math.min(ids.size(), from + KEYS));
            found.addAll(query(
                    KNOWN + BY_ID + marks(KEYS) + ")",
                    statement -> {
                        for (int i = 0; i < KEYS; i++) {
                            statement.setLong(i + 1, chunk.get(Math.min(i, chunk.size() - 1)));
                        }
                    },
                    SchoolRows::known));
        }
        return found;
    }

    /** Somebody changed a school between reading and writing: the batch is done again. */
    static final class Overtaken extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** By the columns of {@link #DETAILS}. */
    static SchoolDetails details(ResultSet row) throws SQLException {
        int pupils = row.getInt(19);
        Integer told = row.wasNull() ? null : Integer.valueOf(pupils);
        return new SchoolDetails(
                row.getString(8),
                row.getString(9),
                SchoolType.valueOf(row.getString(10)),
                row.getString(11),
                row.getString(12),
                row.getString(13),
                row.getString(14),
                row.getString(15),
                row.getString(16),
                row.getString(17),
                Levels.of(row.getString(18)),
                told,
                row.getString(20),
                row.getString(21));
    }

    private static KnownSchool known(ResultSet row) throws SQLException {
        return new KnownSchool(
                row.getLong(1),
                row.getLong(2),
                row.getInt(3),
                SchoolState.valueOf(row.getString(4)),
                row.getBoolean(5),
                row.getString(6),
                row.getString(7),
                details(row));
    }

    private static void told(PreparedStatement statement, int from, SchoolDetails details, String headTold)
            throws SQLException {
        int at = from;
        statement.setString(at++, details.name());
        statement.setString(at++, details.publicName());
        statement.setString(at++, details.type().name());
        statement.setString(at++, details.region());
        statement.setString(at++, details.number());
        statement.setString(at++, details.street());
        statement.setString(at++, details.postcode());
        statement.setString(at++, details.place());
        statement.setString(at++, details.website());
        statement.setString(at++, details.abroad());
        statement.setString(at++, Levels.text(details.levels()));
        if (details.pupils() == null) {
            statement.setNull(at++, Types.INTEGER);
        } else {
            statement.setInt(at++, details.pupils());
        }
        statement.setString(at++, details.headName());
        statement.setString(at++, details.headEmail());
        statement.setString(at++, SchoolKeys.match(details));
        statement.setString(at++, SchoolKeys.sort(details));
        statement.setString(at, Heads.afterwards(headTold, details));
    }

    private List<KnownSchool> inChunks(String sql, String territory, Collection<String> keys, Read read) {
        List<String> all = new ArrayList<>(keys);
        Collections.sort(all);
        List<KnownSchool> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += KEYS) {
            List<String> chunk = all.subList(from, Math.min(all.size(), from + KEYS));
            found.addAll(query(
                    sql,
                    statement -> {
                        for (int i = 0; i < KEYS; i++) {
                            statement.setString(i + 1, chunk.get(Math.min(i, chunk.size() - 1)));
                        }
                        statement.setString(KEYS + 1, territory);
                    },
                    read));
        }
        return found;
    }

    private List<KnownSchool> query(String sql, Bind bind, Read read) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind.to(statement);
            List<KnownSchool> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(read.from(row));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new PersistenceException("schools could not be read", e);
        }
    }

    private int[] batch(String sql, int size, BindEach bind) {
        if (size == 0) {
            return new int[0];
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < size; i++) {
                bind.to(statement, i);
                statement.addBatch();
            }
            return statement.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException("schools could not be written", e);
        }
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    private interface Read {
        KnownSchool from(ResultSet row) throws SQLException;
    }

    private interface Bind {
        void to(PreparedStatement statement) throws SQLException;
    }

    private interface BindEach {
        void to(PreparedStatement statement, int index) throws SQLException;
    }
}
