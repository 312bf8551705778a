package org.etwin.persistence.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.etwin.persistence.core.UnitTransactions;
import org.etwin.platform.Id;
import org.etwin.platform.events.Event;

/**
 * The order of events. It is given after the commit, by whoever holds the counter's row: an event can never appear
 * before one that listeners have heard already.
 */
public final class EventLog {
    private static final String ALL = "*";

    private final UnitTransactions transactions;
    private final Sql sql;

    public EventLog(UnitTransactions transactions) {
        this.transactions = transactions;
        this.sql = new Sql(transactions);
    }

    /** Gives these committed events their place, unless another node did. */
    public void order(Collection<Long> ids) {
        transactions.in(() -> {
            sql.update("UPDATE outbox_counter SET given = given WHERE name = 'order'");
            long first = given();
            long next = first;
            for (Long id : ids.stream().sorted().toList()) {
                next += place(id, next + 1);
            }
            if (next > first) {
                sql.update("UPDATE outbox_counter SET given = ? WHERE name = 'order'", next);
            }
        });
    }

    /** Committed events without a place, at most 500: of other nodes, or left behind when this one was killed. */
    public List<Long> unordered() {
        return transactions.reading(
                () -> sql.rows(500, "SELECT id FROM outbox_fresh ORDER BY id", row -> row.getLong(1)));
    }

    /** The place of the newest event. */
    public long last() {
        return transactions.reading(this::given);
    }

    /** What comes after that place, oldest first. */
    public List<Event> after(long seq, Set<String> types, int most) {
        boolean some = !types.contains(ALL);
        List<Object> values = new ArrayList<>();
        values.add(seq);
        values.addAll(some ? types : Set.of());
        String wanted = some ? " AND type IN (" + String.join(", ", Collections.nCopies(types.size(), "?")) + ")" : "";
        return transactions.reading(() -> sql.rows(
                most,
                "SELECT seq, id, type, version, at_millis, json FROM outbox_log WHERE seq > ?" + wanted
                        + " ORDER BY seq",
                EventLog::event,
                values.toArray()));
    }

    /** Deletes events from before that instant, at most 500, and keeps what is parked. Returns how many. */
    public int forget(Instant before) {
        return transactions.in(() -> {
            List<Long> old = sql.rows(
                    500,
                    "SELECT seq FROM outbox_log WHERE at_millis < ?"
                            + " AND seq NOT IN (SELECT seq FROM outbox_parked) ORDER BY seq",
                    row -> row.getLong(1),
                    before.toEpochMilli());
            old.forEach(seq -> sql.update("DELETE FROM outbox_log WHERE seq = ?", seq));
            return old.size();
        });
    }

    private int place(Long id, long seq) {
        int moved = sql.update(
                "INSERT INTO outbox_log (seq, id, type, version, at_millis, json)"
                        + " SELECT CAST(? AS BIGINT), id, type, version, at_millis, json FROM outbox_fresh WHERE id = ?",
                seq,
                id);
        if (moved == 1) {
            sql.update("DELETE FROM outbox_fresh WHERE id = ?", id);
        }
        return moved;
    }

    private long given() {
        return sql.rows(1, "SELECT given FROM outbox_counter WHERE name = 'order'", row -> row.getLong(1))
                .get(0);
    }

    private static Event event(ResultSet row) throws SQLException {
        return new Event(
                row.getLong(1),
                new Id(row.getLong(2)),
                row.getString(3),
                row.getInt(4),
                Instant.ofEpochMilli(row.getLong(5)),
                row.getString(6));
    }
}
