package org.etwin.persistence.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.etwin.persistence.tables.TableSum;
import org.etwin.persistence.tables.Tables;
import org.etwin.persistence.tables.WholeDatabase.Moved;
import org.etwin.persistence.testing.Database;
import org.etwin.persistence.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MoveTest {
    private final TestDatabase derby = TestDatabase.fresh(Database.DERBY, "letters", "parcels");
    private final TestDatabase postgres = TestDatabase.fresh(Database.POSTGRES, "letters", "parcels");
    private final List<String> told = new ArrayList<>();

    @BeforeEach
    void begun() throws SQLException {
        execute(postgres, "CREATE TABLE persistence_moving (since BIGINT)");
        try (Connection connection = derby.connection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO outbox_listener (name, seq, tries, next_millis, problem) VALUES (?, ?, 0, 0, ?)")) {
            for (int i = 0; i < 1200; i++) {
                insert.setString(1, "l" + i);
                insert.setLong(2, i);
                insert.setString(3, "čšž " + i);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    @AfterEach
    void ended() throws SQLException {
        execute(postgres, "DROP TABLE IF EXISTS persistence_moving");
    }

    @Test
    void everythingIsThereAndEqual() {
        List<Moved> moved = Move.all(derby.source(), postgres.source(), told::add);
        assertThat(moved).anySatisfy(each -> {
            assertThat(each.table()).isEqualTo("outbox_listener");
            assertThat(each.sum().rows()).isEqualTo(1200);
        });
        for (Moved each : moved) {
            TableSum there = OneTransaction.on(postgres.source(), tables -> sum(tables, each.table()));
            assertThat(there).as(each.table()).isEqualTo(each.sum());
        }
        assertThat(told).contains("outbox_listener: 1200 rows, equal");
    }

    @Test
    void aTableThatOnlyOneHasMatchesAsLongAsItIsEmpty() throws SQLException {
        execute(derby, "CREATE TABLE only_derby (id INT)");
        try {
            assertThat(Move.all(derby.source(), postgres.source(), told::add))
                    .extracting(Moved::table)
                    .doesNotContain("only_derby");
            execute(postgres, "CREATE TABLE persistence_moving (since BIGINT)");
            execute(derby, "INSERT INTO only_derby VALUES (1)");
            assertThatThrownBy(() -> Move.all(derby.source(), postgres.source(), told::add))
                    .hasMessageContaining("only_derby");
        } finally {
            execute(derby, "DROP TABLE only_derby");
        }
    }

    @Test
    void whatCannotBeCarriedLeavesTheOtherEmptyAndTheMoveCanBeBegunAgain() throws SQLException {
        try (Connection connection = derby.connection();
                PreparedStatement insert =
                        connection.prepareStatement("UPDATE outbox_listener SET problem = ?" + " WHERE name = 'l7'")) {
            insert.setString(1, "what \0 PostgreSQL cannot hold");
            insert.executeUpdate();
        }
        assertThatThrownBy(() -> Move.all(derby.source(), postgres.source(), told::add))
                .hasMessageContaining("outbox_listener");
        boolean empty = OneTransaction.on(postgres.source(), tables -> tables.isEmpty("outbox_listener"));
        assertThat(empty).isTrue();
        new EmptyTarget(postgres.source()).begin();
    }

    @Test
    void aDatabaseThatHoldsSomethingIsNotMovedInto() throws SQLException {
        EmptyTarget target = new EmptyTarget(postgres.source());
        target.begin();
        execute(postgres, "DROP TABLE persistence_moving");
        assertThatThrownBy(target::begin).hasMessageContaining("not empty");
    }

    private static TableSum sum(Tables tables, String name) {
        return tables.all().stream()
                .filter(table -> table.name().equals(name))
                .map(tables::sum)
                .findFirst()
                .orElseThrow();
    }

    private static void execute(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
