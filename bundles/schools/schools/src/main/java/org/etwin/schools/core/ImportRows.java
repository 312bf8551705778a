package org.etwin.schools.core;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.persistence.PersistenceException;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Ids;
import org.etwin.platform.Json;
import org.etwin.schools.ImportReport;
import org.etwin.schools.SchoolImport.State;
import org.etwin.schools.SchoolStep;

/** What a running import writes, in plain statements within the running transaction. */
final class ImportRows {
    private final Transactions transactions;
    private final Json json;
    private final Ids ids;

    ImportRows(Transactions transactions, Json json, Ids ids) {
        this.transactions = transactions;
        this.json = json;
        this.ids = ids;
    }

    SchoolRows schools() {
        return new SchoolRows(transactions.connection());
    }

    List<KnownSchool> former(String territory, Collection<String> keys) {
        return schools().formerlyMatching(territory, keys, json);
    }

    void write(SchoolWords words) {
        words.write(transactions.connection());
    }

    void steps(List<Long> schools, SchoolStep.What what, long source, Instant now) {
        if (schools.isEmpty()) {
            return;
        }
        run("INSERT INTO schools_step (id, school, happened, what, about) VALUES (?, ?, ?, ?, ?)", statement -> {
            for (long school : schools) {
                statement.setLong(1, ids.next().value());
                statement.setLong(2, school);
                statement.setTimestamp(3, Timestamp.from(now));
                statement.setString(4, what.name());
                statement.setLong(5, source);
                statement.addBatch();
            }
            return statement.executeBatch().length;
        });
    }

    /** From one of some states to another, if it is still in one of them. */
    boolean move(long id, List<State> from, State to, Instant now) {
        String states = String.join(
                ", ", from.stream().map(each -> "'" + each.name() + "'").toList());
        return run(
                        "UPDATE schools_import SET import_state = ?, touched = ?, version = version + 1 WHERE id = ?"
                                + " AND import_state IN (" + states + ")",
                        statement -> {
                            statement.setString(1, to.name());
                            statement.setTimestamp(2, Timestamp.from(now));
                            statement.setLong(3, id);
                            return statement.executeUpdate();
                        })
                == 1;
    }

    /** Says how far it is; false when somebody stopped it. The last statement of a batch: nobody waits for its lock. */
    boolean advance(long id, State during, int done, Instant now) {
        return run(
                        "UPDATE schools_import SET done_count = ?, touched = ? WHERE id = ? AND import_state = ?",
                        statement -> {
                            statement.setInt(1, done);
                            statement.setTimestamp(2, Timestamp.from(now));
                            statement.setLong(3, id);
                            statement.setString(4, during.name());
                            return statement.executeUpdate();
                        })
                == 1;
    }

    /** Takes over what has not moved since; false when another node did. */
    boolean claim(long id, Instant quietSince, Instant now) {
        return run("UPDATE schools_import SET touched = ? WHERE id = ? AND touched < ?", statement -> {
                    statement.setTimestamp(1, Timestamp.from(now));
                    statement.setLong(2, id);
                    statement.setTimestamp(3, Timestamp.from(quietSince));
                    return statement.executeUpdate();
                })
                == 1;
    }

    void started(long id, String mapping, int batches) {
        run(
                "UPDATE schools_import SET mapping = ?, batches = ?, ended = NULL, report = NULL, undo_report = NULL"
                        + " WHERE id = ?",
                statement -> {
                    statement.setString(1, mapping);
                    statement.setInt(2, batches);
                    statement.setLong(3, id);
                    return statement.executeUpdate();
                });
    }

    void ended(long id, String report, Instant now) {
        run("UPDATE schools_import SET report = ?, ended = ? WHERE id = ?", statement -> {
            statement.setString(1, report);
            statement.setTimestamp(2, Timestamp.from(now));
            statement.setLong(3, id);
            return statement.executeUpdate();
        });
    }

    void undone(long id, String report) {
        run("UPDATE schools_import SET undo_report = ? WHERE id = ?", statement -> {
            statement.setString(1, report);
            statement.setLong(2, id);
            return statement.executeUpdate();
        });
    }

    /** The file goes, everything else stays. */
    void forgetFile(long id) {
        run("UPDATE schools_import SET content = ?, has_file = FALSE WHERE id = ?", statement -> {
            statement.setBytes(1, new byte[0]);
            statement.setLong(2, id);
            return statement.executeUpdate();
        });
    }

    void addBatch(long source, int seq, ImportReport tally, ImportImage image) {
        run("INSERT INTO schools_import_batch (source, seq, tally, before_image) VALUES (?, ?, ?, ?)", statement -> {
            statement.setLong(1, source);
            statement.setInt(2, seq);
            statement.setString(3, json.write(tally));
            statement.setString(4, image.isEmpty() ? null : json.write(image));
            return statement.executeUpdate();
        });
    }

    /** What the batches that are stored counted, by their number. */
    Map<Integer, ImportReport> batches(long source) {
        Map<Integer, ImportReport> found = new TreeMap<>();
        run("SELECT seq, tally FROM schools_import_batch WHERE source = ?", statement -> {
            statement.setLong(1, source);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.put(row.getInt(1), json.read(row.getString(2), ImportReport.class));
                }
            }
            return 0;
        });
        return found;
    }

    /** The last of those that are left. */
    Optional<Integer> lastBatch(long source) {
        List<Integer> last = new ArrayList<>();
        run("SELECT MAX(seq) FROM schools_import_batch WHERE source = ?", statement -> {
            statement.setLong(1, source);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                int seq = row.getInt(1);
                if (!row.wasNull()) {
                    last.add(seq);
                }
            }
            return 0;
        });
        return last.stream().findFirst();
    }

    ImportImage image(long source, int seq) {
        List<ImportImage> found = new ArrayList<>();
        run("SELECT before_image FROM schools_import_batch WHERE source = ? AND seq = ?", statement -> {
            statement.setLong(1, source);
            statement.setInt(2, seq);
            try (ResultSet row = statement.executeQuery()) {
                if (row.next()) {
                    String image = row.getString(1);
                    found.add(
                            image == null
                                    ? new ImportImage(List.of(), List.of())
                                    : json.read(image, ImportImage.class));
                }
            }
            return 0;
        });
        return found.isEmpty() ? new ImportImage(List.of(), List.of()) : found.get(0);
    }

    void removeBatch(long source, int seq) {
        run("DELETE FROM schools_import_batch WHERE source = ? AND seq = ?", statement -> {
            statement.setLong(1, source);
            statement.setInt(2, seq);
            return statement.executeUpdate();
        });
    }

    /** What can no longer be undone, some at a time; false when nothing is left. */
    boolean forgetImages(Instant endedBefore, int most) {
        Connection connection = transactions.connection();
        String old = "SELECT b.source, b.seq FROM schools_import_batch b, schools_import i"
                + " WHERE i.id = b.source AND i.ended < ? AND i.import_state IN ('DONE', 'CANCELLED', 'FAILED')";
        try (PreparedStatement statement = connection.prepareStatement(old)) {
            statement.setMaxRows(most);
            statement.setTimestamp(1, Timestamp.from(endedBefore));
            List<long[]> gone = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    gone.add(new long[] {row.getLong(1), row.getInt(2)});
                }
            }
            gone.forEach(each -> removeBatch(each[0], (int) each[1]));
            return gone.size() == most;
        } catch (SQLException e) {
            throw new PersistenceException("old imports could not be read", e);
        }
    }

    private int run(String sql, Work work) {
        try (PreparedStatement statement = transactions.connection().prepareStatement(sql)) {
            return work.on(statement);
        } catch (SQLException e) {
            throw new PersistenceException("the import could not be written", e);
        }
    }

    private interface Work {
        int on(PreparedStatement statement) throws SQLException;
    }
}
