package org.etwin.persistence.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.etwin.platform.Id;
import org.etwin.platform.events.Event;

/** The events in the table, oldest first. */
final class StoredEvents {
    private StoredEvents() {}

    static List<Event> all(DataSource source) {
        List<Event> events = new ArrayList<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT id, type, version, at_millis, json FROM outbox_fresh ORDER BY id")) {
            while (row.next()) {
                events.add(new Event(
                        events.size() + 1L,
                        new Id(row.getLong(1)),
                        row.getString(2),
                        row.getInt(3),
                        Instant.ofEpochMilli(row.getLong(4)),
                        row.getString(5)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return events;
    }
}
