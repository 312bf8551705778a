package org.etwin.persistence.core;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.FlushModeType;
import org.apache.openjpa.persistence.OpenJPAPersistence;

/** One connection and, for each unit that took part, one entity manager on it. */
final class RunningTransaction {
    private final Connection connection;
    private final boolean reading;
    private final long begun;
    private final Map<EntityManagerFactory, EntityManager> managers = new LinkedHashMap<>();
    private final List<Runnable> afterCommit = new ArrayList<>();
    private boolean changing;

    /** @param begun what {@link ReadLately} counted before anything was read */
    RunningTransaction(Connection connection, boolean reading, long begun) throws SQLException {
        this.connection = connection;
        this.reading = reading;
        this.begun = begun;
        connection.setAutoCommit(false);
        connection.setReadOnly(reading);
    }

    boolean isReading() {
        return reading;
    }

    /** Whether anything but a reading statement was sent. */
    boolean isChanging() {
        return changing;
    }

    long begun() {
        return begun;
    }

    Connection shared() {
        return SharedConnection.of(connection, () -> changing = true);
    }

    Connection flushed() {
        flush();
        return shared();
    }

    EntityManager of(EntityManagerFactory unit) {
        return managers.computeIfAbsent(unit, this::begin);
    }

    void afterCommit(Runnable work) {
        afterCommit.add(work);
    }

    /** Makes everything durable, or nothing. */
    List<Runnable> commit() throws SQLException {
        if (reading) {
            refuseWriting();
            connection.rollback();
            return List.copyOf(afterCommit);
        }
        flush();
        managers.values().forEach(manager -> manager.getTransaction().commit());
        connection.commit();
        return List.copyOf(afterCommit);
    }

    /** Never throws: what went wrong before is more interesting. */
    void close(boolean committed) {
        for (EntityManager manager : managers.values()) {
            quietly(() -> {
                if (manager.getTransaction().isActive()) {
                    manager.getTransaction().rollback();
                }
            });
            quietly(manager::close);
        }
        if (!committed) {
            quietly(connection::rollback);
        }
        quietly(() -> connection.setReadOnly(false));
        quietly(() -> connection.setAutoCommit(true));
        quietly(connection::close);
    }

    private EntityManager begin(EntityManagerFactory unit) {
        EntityManager manager = unit.createEntityManager();
        if (reading) {
            manager.setFlushMode(FlushModeType.COMMIT);
        }
        manager.getTransaction().begin();
        return manager;
    }

    private void flush() {
        if (!reading) {
            managers.values().forEach(EntityManager::flush);
        }
    }

    private void refuseWriting() {
        for (EntityManager manager : managers.values()) {
            if (!OpenJPAPersistence.cast(manager).getDirtyObjects().isEmpty()) {
                throw new IllegalStateException("something was changed in a transaction that only reads");
            }
        }
    }

    private static void quietly(Step step) {
        try {
            step.run();
        } catch (Exception tooLate) {
            org.slf4j.LoggerFactory.getLogger(RunningTransaction.class).debug("while closing", tooLate);
        }
    }

    private interface Step {
        void run() throws Exception;
    }
}
