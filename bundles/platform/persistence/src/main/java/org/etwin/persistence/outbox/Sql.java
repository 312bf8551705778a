package org.etwin.persistence.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.persistence.PersistenceException;
import org.etwin.persistence.core.UnitTransactions;

/** Plain statements on the connection of the running transaction. */
final class Sql {
    private final UnitTransactions transactions;

    Sql(UnitTransactions transactions) {
        this.transactions = transactions;
    }

    int update(String sql, Object... values) {
        try (PreparedStatement statement = prepared(sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException(sql, e);
        }
    }

    <T> List<T> rows(int most, String sql, Row<T> read, Object... values) {
        try (PreparedStatement statement = prepared(sql, values)) {
            statement.setMaxRows(most);
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(read.of(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new PersistenceException(sql, e);
        }
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        Connection connection = transactions.unflushed();
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }
}
