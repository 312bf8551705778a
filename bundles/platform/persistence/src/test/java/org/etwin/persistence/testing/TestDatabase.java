package org.etwin.persistence.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.sql.Connection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.Unit;
import org.etwin.persistence.core.Dialect;
import org.etwin.persistence.core.JpaUnit;
import org.etwin.persistence.core.UnitDescription;
import org.etwin.persistence.core.UnitTransactions;
import org.etwin.persistence.migration.Migrations;
import org.etwin.persistence.outbox.StoredOutbox;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.Json;
import org.etwin.platform.core.MappedJson;
import org.etwin.platform.events.DurableListener;
import org.etwin.platform.events.Event;
import org.etwin.platform.events.Outbox;

/**
 * A real database with the tables of some units, for the tests of a capability. See {@link Database} for how a test
 * class runs on all of them.
 *
 * <p>A unit is found by its name in {@code META-INF/persistence.xml} on the class path, its change log at
 * {@code db/<name>/changelog.yaml}. The database is made once and emptied by {@link #fresh}, so a test costs
 * milliseconds; rows that a change log inserts are emptied as well.
 */
public final class TestDatabase {
    private static final Map<String, TestDatabase> OPEN = new ConcurrentHashMap<>();

    private final DataSource source;
    private final Dialect dialect;
    private final CountingDataSource counting = new CountingDataSource();
    private final UnitTransactions transactions;
    private final Map<String, Unit> units = new HashMap<>();
    private final SettableClock clock = new SettableClock();
    private final AtomicLong lastId = new AtomicLong();
    private final Json json = new MappedJson();
    private final List<Object> published = new CopyOnWriteArrayList<>();
    private final Outbox outbox;

    private TestDatabase(Database database, List<String> names) {
        this.source = Servers.empty(database);
        this.transactions = new UnitTransactions(counting.around(source));
        // What was read is remembered for seconds, and nobody moves this clock by less.
        clock.whenMoved(transactions::forgetWhatWasReadLately);
        Outbox stored = new StoredOutbox(transactions, ids(), json, clock, id -> {});
        this.outbox = event -> {
            stored.publish(event);
            transactions.afterCommit(() -> published.add(event));
        };
        this.dialect = database == Database.DERBY ? Dialect.DERBY : Dialect.POSTGRESQL;
        dialect.prepare(source);
        Migrations migrations = new Migrations(source, true);
        migrations.run(ChangeLogs.named("persistence"));
        ClassLoader loader = TestDatabase.class.getClassLoader();
        for (String name : names) {
            migrations.run(ChangeLogs.named(name));
            units.put(name, JpaUnit.open(described(loader, name), loader, dialect, transactions));
        }
    }

    /** An empty database with the tables of these units; what an earlier test wrote is gone. */
    public static TestDatabase fresh(Database database, String... units) {
        List<String> names = List.of(units);
        TestDatabase open = OPEN.computeIfAbsent(database + " " + names, key -> new TestDatabase(database, names));
        open.reset();
        return open;
    }

    /** For tests of persistence itself. */
    public UnitTransactions unitTransactions() {
        return transactions;
    }

    /** For tests of persistence itself. */
    public Dialect dialect() {
        return dialect;
    }

    public Transactions transactions() {
        return transactions;
    }

    /** @throws IllegalArgumentException when this database was made without that unit */
    public Unit unit(String name) {
        Unit unit = units.get(name);
        if (unit == null) {
            throw new IllegalArgumentException("not asked for: " + name + ", only " + units.keySet());
        }
        return unit;
    }

    /** Stores events for real and remembers those whose transaction was committed, see {@link #published()}. */
    public Outbox outbox() {
        return outbox;
    }

    /** The event records of committed transactions, oldest first. */
    public List<Object> published() {
        return Collections.unmodifiableList(published);
    }

    /** Those of one type. */
    public <T> List<T> published(Class<T> type) {
        return published.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Offers all published events to the listener, each in a transaction, as the dispatcher does. */
    public void deliverTo(DurableListener listener) {
        for (Event event : StoredEvents.all(source)) {
            if (listener.types().contains(event.type()) || listener.types().contains("*")) {
                transactions.in(() -> listener.on(event));
            }
        }
    }

    /** Counts up, so that ids are the same in every run. */
    public Ids ids() {
        return () -> new Id(1_000_000_000_000L + lastId.incrementAndGet());
    }

    public Json json() {
        return json;
    }

    public SettableClock clock() {
        return clock;
    }

    /** The statements that the work sends to the database, for asserting that there are not too many. */
    public List<String> statements(Runnable work) {
        counting.forget();
        work.run();
        return counting.sent();
    }

    /** The data source, for looking into tables directly. */
    public DataSource source() {
        return source;
    }

    /** A connection of its own, outside of every transaction, for looking into tables directly. */
    public Connection connection() throws java.sql.SQLException {
        return source.getConnection();
    }

    private void reset() {
        Tables.empty(source);
        published.clear();
        clock.reset();
        lastId.set(0);
    }

    private static UnitDescription described(ClassLoader loader, String name) {
        try {
            for (URL found : Collections.list(loader.getResources("META-INF/persistence.xml"))) {
                for (UnitDescription unit : UnitDescription.read(found)) {
                    if (unit.name().equals(name)) {
                        return unit;
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalArgumentException("no META-INF/persistence.xml on the class path has the unit " + name);
    }
}
