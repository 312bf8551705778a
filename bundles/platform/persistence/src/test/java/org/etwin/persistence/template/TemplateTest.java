package org.etwin.persistence.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.etwin.persistence.core.Dialect;
import org.etwin.persistence.core.OpenDatabase;
import org.etwin.persistence.migration.ChangeLog;
import org.etwin.persistence.migration.Migrations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The empty database of the distribution is the one that the change logs would make. */
class TemplateTest {
    private static final List<String> LOGS = List.of("db/persistence/changelog.yaml", "db/letters/changelog.yaml");
    private static final String COLUMNS =
            """
            SELECT t.tablename, c.columnname, CAST(c.columndatatype AS VARCHAR(200)), c.columnnumber
            FROM sys.systables t JOIN sys.syscolumns c ON c.referenceid = t.tableid WHERE t.tabletype = 'T'""";
    private static final String INDEXES =
            """
            SELECT t.tablename, CASE WHEN k.conglomeratename LIKE 'SQL%' THEN '' ELSE k.conglomeratename END,
              CAST(k.descriptor AS VARCHAR(200)) FROM sys.sysconglomerates k JOIN sys.systables t ON t.tableid = k.tableid
            WHERE k.isindex AND t.tabletype = 'T'""";
    private static final String RUN = "SELECT filename, id, md5sum FROM databasechangelog";
    private static final String KNOWN = "SELECT path, checksum FROM persistence_migrated";

    @TempDir
    private Path folder;

    private Path zip;

    @BeforeEach
    void makeIt() throws IOException {
        for (String log : LOGS) {
            pack(log, Files.createDirectories(folder.resolve("jars")).resolve(log.split("/")[1] + ".jar"));
        }
        zip = folder.resolve("database.zip");
        EmptyDatabase.main(new String[] {
            folder.resolve("jars").toString(), folder.resolve("work").toString(), zip.toString()
        });
    }

    @Test
    void isEqualToTheOneThatIsMadeTableByTable() throws Exception {
        Path slow = folder.resolve("slow");
        migrate(slow, true);
        Path quick = folder.resolve("quick");
        assertThat(Template.unpack(zip, quick)).isTrue();
        for (String what : List.of(COLUMNS, INDEXES, RUN, KNOWN)) {
            assertThat(rows(quick, what)).as(what).isEqualTo(rows(slow, what)).isNotEmpty();
        }
        String runOnce = "SELECT filename, id, dateexecuted FROM databasechangelog";
        TreeSet<String> before = rows(quick, runOnce);

        migrate(quick, false);

        assertThat(rows(quick, runOnce)).as("nothing was left to do").isEqualTo(before);
    }

    @Test
    void beginsAgainAfterItWasCutOffAndTouchesNothingThatIsThere() throws Exception {
        Path half = Files.createDirectories(folder.resolve("data/database.new/seg0"));
        Files.writeString(half.resolve("c10.dat"), "half");
        Path database = folder.resolve("data/database");

        assertThat(Template.unpack(zip, database)).isTrue();
        assertThat(rows(database, RUN)).isNotEmpty();
        assertThat(half).doesNotExist();

        assertThat(Template.unpack(zip, database)).as("it is there").isFalse();
        assertThat(Template.unpack(folder.resolve("none.zip"), folder.resolve("other")))
                .as("there is no template")
                .isFalse();
    }

    private static void migrate(Path database, boolean create) {
        OpenDatabase open = create
                ? OpenDatabase.at("jdbc:derby:" + database, "", "")
                : OpenDatabase.derbyThere(database.toString());
        Dialect.DERBY.prepare(open.source());
        for (String log : LOGS) {
            URL url = TemplateTest.class.getClassLoader().getResource(log);
            new Migrations(open.source(), true).run(new ChangeLog(log, Map.of(log, url)));
        }
        open.end();
    }

    private static TreeSet<String> rows(Path database, String select) throws SQLException {
        OpenDatabase open = OpenDatabase.derbyThere(database.toString());
        TreeSet<String> found = new TreeSet<>();
        try (Connection connection = open.source().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(select)) {
            while (row.next()) {
                StringBuilder line = new StringBuilder();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    line.append(row.getString(i)).append(' ');
                }
                found.add(line.toString());
            }
        }
        open.end();
        return found;
    }

    private static void pack(String log, Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                var in = TemplateTest.class.getClassLoader().getResourceAsStream(log)) {
            out.putNextEntry(new JarEntry(log));
            in.transferTo(out);
        }
    }
}
