package org.etwin.persistence.core;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.OptimisticLockException;
import javax.persistence.PersistenceException;
import javax.sql.DataSource;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Rejected;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@link Transactions} on one data source. Needs no container. */
public final class UnitTransactions implements Transactions {
    private static final Logger LOG = LoggerFactory.getLogger(UnitTransactions.class);
    private static final int TRIES = 6;
    /** Where others write to the same database and not everything that they write is an event. */
    private static final Duration AMONG_OTHERS = Duration.ofSeconds(1);

    /** Where everything that is written is written here. */
    private static final Duration ALONE = Duration.ofSeconds(5);

    private final DataSource source;
    private final Room room;
    private final ThreadLocal<RunningTransaction> running = new ThreadLocal<>();
    private final ReadLately lately;
    private final ThreadLooks looks;
    private final ThreadLocal<Accompanying> accompanying = new ThreadLocal<>();

    public UnitTransactions(DataSource source) {
        this(source, Room.ELSEWHERE);
    }

    /** @param room without it nothing is written; reading goes on */
    public UnitTransactions(DataSource source, Room room) {
        this(source, room, new ThreadLooks());
    }

    /** @param looks in which what was read once stays as it was */
    public UnitTransactions(DataSource source, Room room, ThreadLooks looks) {
        this.source = source;
        this.room = room;
        this.looks = looks;
        this.lately = new ReadLately(room == Room.ELSEWHERE ? AMONG_OTHERS : ALONE);
    }

    /** What is done with a transaction of its own. */
    private enum Kind {
        READING,
        PASSING,
        WRITING
    }

    @Override
    public <T> T in(Supplier<T> work) {
        return in(Kind.WRITING, work);
    }

    @Override
    public <T> T passing(Supplier<T> work) {
        return in(Kind.PASSING, work);
    }

    private <T> T in(Kind kind, Supplier<T> work) {
        RunningTransaction outer = running.get();
        if (outer == null) {
            return untilNoDeadlock(kind, work);
        }
        if (outer.isReading()) {
            throw new IllegalStateException("a transaction that only reads cannot write");
        }
        return work.get();
    }

    @Override
    public <T> T reading(Supplier<T> work) {
        return running.get() == null ? untilNoDeadlock(Kind.READING, work) : work.get();
    }

    @Override
    public <K, V> Map<K, V> lately(Class<V> what, Collection<K> keys, Function<Collection<K>, Map<K, V>> read) {
        RunningTransaction now = running.get();
        if (now != null && !now.isReading()) {
            return read.apply(keys);
        }
        long since = now == null ? lately.now() : now.begun();
        return looks.all(what, keys, missing -> lately.all(since, what, missing, read));
    }

    @Override
    public <T> T lately(Record question, Supplier<T> read) {
        RunningTransaction now = running.get();
        if (now != null && !now.isReading()) {
            return read.get();
        }
        long since = now == null ? lately.now() : now.begun();
        return looks.one(question, () -> lately.one(since, question, read));
    }

    /** Something was written on another node. */
    public void forgetWhatWasReadLately() {
        lately.forget();
    }

    /** Of the threads that read and write by this. */
    public ThreadLooks looks() {
        return looks;
    }

    @Override
    public Connection connection() {
        return required().flushed();
    }

    @Override
    public void afterCommit(Runnable work) {
        required().afterCommit(work);
    }

    @Override
    public Alongside alongside(Runnable work) {
        Accompanying now = new Accompanying(work);
        accompanying.set(now);
        return now;
    }

    /** The connection of the running transaction, without telling the units to write what they hold. */
    public Connection unflushed() {
        return required().shared();
    }

    /** For a unit: its entity manager in the running transaction. */
    public EntityManager manager(EntityManagerFactory unit) {
        return required().of(unit);
    }

    /** What units are given: inside a transaction its connection, outside a connection of its own. */
    public DataSource shared() {
        return new SharedDataSource(source, () -> {
            RunningTransaction transaction = running.get();
            return transaction == null ? null : transaction.shared();
        });
    }

    private RunningTransaction required() {
        RunningTransaction transaction = running.get();
        if (transaction == null) {
            throw new IllegalStateException("outside a transaction");
        }
        return transaction;
    }

    private <T> T untilNoDeadlock(Kind kind, Supplier<T> work) {
        if (kind != Kind.READING) {
            room.need();
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return once(kind, work);
            } catch (RuntimeException e) {
                if (attempt == TRIES || !SqlStates.isDeadlock(e)) {
                    throw Unavailable.insteadOf(e);
                }
                LOG.info("Deadlock, trying again ({} of {}): {}", attempt, TRIES - 1, e.getMessage());
                pause(attempt);
            }
        }
    }

    private <T> T once(Kind kind, Supplier<T> work) {
        boolean reading = kind == Kind.READING;
        T result;
        List<Runnable> afterwards;
        boolean committed = false;
        RunningTransaction transaction = open(reading);
        running.set(transaction);
        try {
            result = work.get();
            accompany(reading);
            afterwards = transaction.commit();
            committed = true;
        } catch (OptimisticLockException somebodyWasFaster) {
            throw SqlStates.isDeadlock(somebodyWasFaster) ? somebodyWasFaster : Rejected.stale();
        } catch (SQLException e) {
            throw new PersistenceException("the transaction could not be committed", e);
        } finally {
            running.remove();
            transaction.close(committed);
            if (transaction.isChanging() && kind != Kind.PASSING) {
                lately.forget();
            }
            if (kind == Kind.WRITING && (transaction.isChanging() || !committed)) {
                // Perhaps it was refused because of what others wrote, and whoever is told so looks again.
                looks.forget();
            }
        }
        afterwards.forEach(UnitTransactions::carefully);
        return result;
    }

    private void accompany(boolean reading) {
        Accompanying now = accompanying.get();
        if (now != null && now.isOver()) {
            accompanying.remove();
        } else if (now != null && !reading) {
            now.run();
        }
    }

    private RunningTransaction open(boolean reading) {
        long begun = lately.now();
        try {
            return new RunningTransaction(source.getConnection(), reading, begun);
        } catch (SQLException e) {
            throw new PersistenceException("no connection to the database", e);
        }
    }

    private static void carefully(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("The transaction is durable, but what should follow it failed", e);
        }
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(5, 20L << attempt));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PersistenceException("interrupted while waiting to try again", e);
        }
    }
}
