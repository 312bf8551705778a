package org.etwin.persistence.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.etwin.persistence.tables.Tables;

/** A database as it was in one moment, while others go on writing. */
public final class OneMoment {
    private OneMoment() {}

    /** @param room an empty folder, for a copy of Derby's files, which is gone afterwards */
    public static <T> T of(OpenDatabase database, Path room, Function<Tables, T> work) {
        return database.dialect().isEmbedded()
                ? ofCopy(database.source(), room, work)
                : reading(database.source(), Connection.TRANSACTION_REPEATABLE_READ, work);
    }

    /** Derby has no row versions, but copies its files online, and the copy recovers to the moment of its end. */
    private static <T> T ofCopy(DataSource live, Path room, Function<Tables, T> work) {
        try (Connection connection = live.getConnection();
                CallableStatement copy = connection.prepareCall("CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")) {
            copy.setString(1, room.toString());
            copy.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be copied: " + e.getMessage(), e);
        }
        OpenDatabase copied = OpenDatabase.derbyThere(only(room).toString());
        try {
            return reading(copied.source(), Connection.TRANSACTION_READ_COMMITTED, work);
        } finally {
            copied.end();
            remove(only(room));
        }
    }

    private static <T> T reading(DataSource source, int isolation, Function<Tables, T> work) {
        try (Connection connection = source.getConnection()) {
            connection.setReadOnly(true);
            connection.setTransactionIsolation(isolation);
            connection.setAutoCommit(false);
            try {
                return work.apply(new Tables(connection));
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be read", e);
        }
    }

    private static Path only(Path room) {
        try (Stream<Path> inside = Files.list(room)) {
            return inside.filter(Files::isDirectory).findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> inside = Files.walk(folder)) {
            List<Path> all = inside.sorted(Comparator.reverseOrder()).toList();
            for (Path each : all) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
