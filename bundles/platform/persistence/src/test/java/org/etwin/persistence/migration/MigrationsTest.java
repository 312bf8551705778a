package org.etwin.persistence.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.etwin.persistence.testing.Database;
import org.etwin.persistence.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class MigrationsTest {
    private static final String PATH = "db/stamps/changelog.yaml";
    private static final String FIRST =
            """
            databaseChangeLog:
              - changeSet:
                  id: stamps-1
                  author: etwin
                  changes:
                    - createTable:
                        tableName: stamps_stamp
                        columns:
                          - column: {name: id, type: BIGINT}
            """;
    private static final String SECOND = FIRST
            + """
              - changeSet:
                  id: stamps-2
                  author: etwin
                  changes:
                    - addColumn:
                        tableName: stamps_stamp
                        columns:
                          - column: {name: price, type: INT}
            """;

    private final TestDatabase db;
    private final Migrations migrations;

    @TempDir
    private Path folder;

    MigrationsTest(Database database) {
        db = TestDatabase.fresh(database, "letters", "parcels");
        migrations = new Migrations(db.source(), true);
    }

    @AfterEach
    void removeTheTable() throws SQLException {
        run("DROP TABLE stamps_stamp");
        run("DELETE FROM persistence_migrated WHERE path = '" + PATH + "'");
        run("DELETE FROM databasechangelog WHERE filename = '" + PATH + "'");
    }

    @Test
    void anEditedChangeLogIsRunAndOneThatIsKnownIsNot() throws Exception {
        migrations.run(changeLog(FIRST));
        run("INSERT INTO stamps_stamp (id) VALUES (1)");
        migrations.run(changeLog(FIRST));
        assertThatThrownBy(() -> run("UPDATE stamps_stamp SET price = 1"))
                .as("no such column yet")
                .isInstanceOf(SQLException.class);

        migrations.run(changeLog(SECOND));

        assertThat(run("UPDATE stamps_stamp SET price = 1"))
                .as("the row is still there")
                .isEqualTo(1);
    }

    @Test
    void aLockThatACrashLeftBehindIsReleased() throws Exception {
        migrations.run(changeLog(FIRST));
        run("UPDATE databasechangeloglock SET locked = TRUE, lockedby = 'a server that was killed'");

        migrations.run(changeLog(SECOND));

        assertThat(run("UPDATE stamps_stamp SET price = 1")).isZero();
    }

    private ChangeLog changeLog(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("changelog.yaml"), text);
        return new ChangeLog(PATH, Map.<String, URL>of(PATH, file.toUri().toURL()));
    }

    private int run(String sql) throws SQLException {
        try (Connection connection = db.connection();
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }
}
