package org.etwin.persistence.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.function.Consumer;
import javax.persistence.PersistenceException;
import org.etwin.persistence.core.UnitTransactions;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.Json;
import org.etwin.platform.events.EventType;
import org.etwin.platform.events.Outbox;

/** Writes events into their table. */
public final class StoredOutbox implements Outbox {
    private static final String INSERT =
            "INSERT INTO outbox_fresh (id, type, version, at_millis, json) VALUES (?, ?, ?, ?, ?)";

    private final UnitTransactions transactions;
    private final Ids ids;
    private final Json json;
    private final Clock clock;
    private final Consumer<Id> committed;

    /** @param committed told of each event once it is durable; must return at once */
    public StoredOutbox(UnitTransactions transactions, Ids ids, Json json, Clock clock, Consumer<Id> committed) {
        this.transactions = transactions;
        this.ids = ids;
        this.json = json;
        this.clock = clock;
        this.committed = committed;
    }

    @Override
    public void publish(Object event) {
        EventType type = event.getClass().getAnnotation(EventType.class);
        if (type == null) {
            throw new IllegalArgumentException(event.getClass() + " has no @EventType");
        }
        Id id = ids.next();
        store(transactions.unflushed(), id, type, json.write(event));
        transactions.afterCommit(() -> committed.accept(id));
    }

    private void store(Connection connection, Id id, EventType type, String text) {
        try (PreparedStatement event = connection.prepareStatement(INSERT)) {
            event.setLong(1, id.value());
            event.setString(2, type.value());
            event.setInt(3, type.version());
            event.setLong(4, clock.millis());
            event.setString(5, text);
            event.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException("the event " + type.value() + " could not be stored", e);
        }
    }
}
