package org.etwin.operations.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.etwin.audit.Audit;
import org.etwin.persistence.core.OneMoment;
import org.etwin.persistence.core.OneTransaction;
import org.etwin.persistence.core.OpenDatabase;
import org.etwin.persistence.tables.Table;
import org.etwin.persistence.tables.TableSum;
import org.etwin.persistence.tables.Tables;
import org.etwin.persistence.tables.WholeDatabase;
import org.etwin.persistence.testing.Database;
import org.etwin.persistence.testing.TestDatabase;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;

/** An installation with a real database, in which people write posts with pictures. */
public final class ServerForTests implements WholeDatabase {
    final TestDatabase db;
    final ContentsInMemory contents = new ContentsInMemory();
    final Path data;
    final List<String> audited = new ArrayList<>();
    public final Backups backups;

    public ServerForTests(Database database, Path data) {
        this.data = data;
        db = TestDatabase.fresh(database);
        execute("DROP TABLE posts", true);
        execute("DROP TABLE identity_account", true);
        execute("CREATE TABLE identity_account (id BIGINT NOT NULL PRIMARY KEY, name VARCHAR(200))", false);
        execute("CREATE TABLE posts (id BIGINT NOT NULL PRIMARY KEY, words VARCHAR(1000), picture VARCHAR(64))", false);
        try {
            Files.createDirectories(data.resolve("etc"));
            Files.createDirectories(data.resolve("deploy"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        backups = new Backups(
                this,
                contents,
                new Installation(data, data.resolve("etc"), data.resolve("backups")),
                db.json(),
                db.clock(),
                db.transactions(),
                audit(),
                (actor, what, details) -> audited.add(what),
                "1.2.3");
    }

    void account(long id, String name) {
        execute("INSERT INTO identity_account VALUES (" + id + ", '" + name + "')", false);
    }

    /** The picture first, then the row, as it is with files of people. */
    void post(long id, String words) {
        String picture = contents.store(("picture of " + words).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        try (Connection connection = db.connection();
                PreparedStatement insert = connection.prepareStatement("INSERT INTO posts VALUES (?, ?, ?)")) {
            insert.setLong(1, id);
            insert.setString(2, words);
            insert.setString(3, picture);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void setting(String name, String words) {
        try {
            Files.writeString(data.resolve("etc").resolve(name), words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What all tables hold now. */
    Map<String, TableSum> sums() {
        return alone(tables -> {
            Map<String, TableSum> sums = new TreeMap<>();
            for (Table table : tables.all()) {
                sums.put(table.name(), tables.sum(table));
            }
            return sums;
        });
    }

    List<String> pictures() {
        List<String> pictures = new ArrayList<>();
        alone(tables -> tables.read(named(tables, "posts"), line -> pictures.add(line.split("\t")[1])));
        return pictures;
    }

    private static Table named(Tables tables, String name) {
        return tables.all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    void execute(String sql, boolean whateverComes) {
        try (Connection connection = db.connection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            if (!whateverComes) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public boolean isEmbedded() {
        return db.dialect().isEmbedded();
    }

    @Override
    public <T> T atOneMoment(Path room, Function<Tables, T> work) {
        return OneMoment.of(new OpenDatabase(db.source(), db.dialect(), null, () -> {}), room, work);
    }

    @Override
    public <T> T alone(Function<Tables, T> work) {
        return OneTransaction.on(db.source(), work);
    }

    @Override
    public List<Moved> move(Address target, Consumer<String> told) {
        throw new AssertionError("not expected to be asked");
    }

    private Audit audit() {
        return new Audit() {
            @Override
            public void record(Actor actor, String what, String territory, Id subject, Map<String, String> details) {
                audited.add(what);
            }

            @Override
            public Page<Entry> entries(Actor actor, String territory, PageRequest page) {
                throw new AssertionError("not expected to be asked");
            }
        };
    }
}
