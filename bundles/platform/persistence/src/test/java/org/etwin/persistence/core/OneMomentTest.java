package org.etwin.persistence.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.etwin.persistence.tables.Table;
import org.etwin.persistence.tables.TableSum;
import org.etwin.persistence.testing.Database;
import org.etwin.persistence.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class OneMomentTest {
    @TempDir
    Path room;

    private final TestDatabase db;
    private final OpenDatabase open;
    private final AtomicLong written = new AtomicLong();
    private final AtomicBoolean enough = new AtomicBoolean();
    private final CountDownLatch some = new CountDownLatch(20);

    OneMomentTest(Database database) {
        db = TestDatabase.fresh(database, "letters", "parcels");
        open = new OpenDatabase(db.source(), db.dialect(), null, () -> {});
    }

    /** Whoever writes puts a row into each of two tables at once: what is read must have as many here as there. */
    @Test
    void whatIsReadIsOneMomentWhileOthersGoOnWriting() throws Exception {
        CompletableFuture<Void> writer = CompletableFuture.runAsync(this::write);
        some.await();
        List<TableSum> sums = OneMoment.of(open, room, tables -> {
            TableSum listeners = tables.sum(named(tables.all(), "outbox_listener"));
            long before = written.get();
            while (!writer.isDone() && written.get() < before + 20) {
                Thread.onSpinWait();
            }
            return List.of(listeners, tables.sum(named(tables.all(), "outbox_parked")));
        });
        long atTheEnd = written.get();
        enough.set(true);
        writer.join();
        assertThat(sums.get(0).rows()).isEqualTo(sums.get(1).rows()).isGreaterThanOrEqualTo(20);
        assertThat(atTheEnd).isGreaterThan(sums.get(0).rows());
        assertThat(room).isEmptyDirectory();
    }

    private static Table named(List<Table> tables, String name) {
        return tables.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void write() {
        try (Connection connection = db.connection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            while (!enough.get()) {
                long id = written.get();
                statement.execute(
                        "INSERT INTO outbox_listener (name, seq, tries, next_millis) VALUES ('w" + id + "', 1, 0, 0)");
                statement.execute(
                        "INSERT INTO outbox_parked (name, seq, at_millis, problem) VALUES ('w" + id + "', 1, 0, 'x')");
                connection.commit();
                written.incrementAndGet();
                some.countDown();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
