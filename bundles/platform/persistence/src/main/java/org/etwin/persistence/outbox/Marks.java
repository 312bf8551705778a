package org.etwin.persistence.outbox;

import java.util.List;
import java.util.Optional;
import org.etwin.persistence.core.Dialect;
import org.etwin.persistence.core.UnitTransactions;

/** How far each durable listener has heard, and what it could not take. */
public final class Marks {
    private static final int LONGEST_PROBLEM = 500;

    private final UnitTransactions transactions;
    private final Dialect dialect;
    private final Sql sql;

    public Marks(UnitTransactions transactions, Dialect dialect) {
        this.transactions = transactions;
        this.dialect = dialect;
        this.sql = new Sql(transactions);
    }

    /** @param nextMillis not to be tried before */
    public record Mark(String name, long seq, int tries, long nextMillis, String problem) {}

    public record Parked(String name, long seq, long atMillis, String problem) {}

    /** From the day a listener is first seen it hears what happens. */
    void firstSeen(String name, long last) {
        transactions.in(() -> {
            boolean known = !sql.rows(1, "SELECT 1 FROM outbox_listener WHERE name = ?", row -> 1, name)
                    .isEmpty();
            if (!known) {
                sql.update(
                        "INSERT INTO outbox_listener (name, seq, tries, next_millis) VALUES (?, ?, 0, 0)", name, last);
            }
        });
    }

    /** Locks the mark until the transaction ends, so that one node delivers at a time; empty if another does. */
    Optional<Mark> claim(String name) {
        String select = "SELECT name, seq, tries, next_millis, problem FROM outbox_listener WHERE name = ?";
        return sql.rows(1, select + dialect.claiming(), Marks::mark, name).stream()
                .findFirst();
    }

    void heard(String name, long seq) {
        sql.update(
                "UPDATE outbox_listener SET seq = ?, tries = 0, next_millis = 0, problem = NULL WHERE name = ?",
                seq,
                name);
    }

    void failed(String name, int tries, long nextMillis, String problem) {
        sql.update(
                "UPDATE outbox_listener SET tries = ?, next_millis = ?, problem = ? WHERE name = ?",
                tries,
                nextMillis,
                cut(problem),
                name);
    }

    /** Goes on without this event, which is kept for {@code etwin:events --retry}. */
    void park(String name, long seq, long atMillis, String problem) {
        sql.update(
                "INSERT INTO outbox_parked (name, seq, at_millis, problem) VALUES (?, ?, ?, ?)",
                name,
                seq,
                atMillis,
                cut(problem));
        heard(name, seq);
    }

    boolean unpark(String name, long seq) {
        return sql.update("DELETE FROM outbox_parked WHERE name = ? AND seq = ?", name, seq) == 1;
    }

    /** All marks, for operators. */
    public List<Mark> all() {
        return transactions.reading(() -> sql.rows(
                1000,
                "SELECT name, seq, tries, next_millis, problem FROM outbox_listener ORDER BY name"
                        + dialect.withoutWaiting(),
                Marks::mark));
    }

    /** What is parked, oldest first, at most 1000. */
    public List<Parked> parked() {
        return transactions.reading(() -> sql.rows(
                1000,
                "SELECT name, seq, at_millis, problem FROM outbox_parked ORDER BY name, seq" + dialect.withoutWaiting(),
                row -> new Parked(row.getString(1), row.getLong(2), row.getLong(3), row.getString(4))));
    }

    private static Mark mark(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Mark(row.getString(1), row.getLong(2), row.getInt(3), row.getLong(4), row.getString(5));
    }

    private static String cut(String problem) {
        return problem.length() <= LONGEST_PROBLEM ? problem : problem.substring(0, LONGEST_PROBLEM);
    }
}
