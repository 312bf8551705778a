package org.etwin.rest.core;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import javax.persistence.PersistenceException;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.Unit;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Calls with keys in the database; every method needs a running transaction. */
@Component(service = CallRepository.class)
public final class CallRepository {
    private final Transactions transactions;
    private final Unit unit;

    @Activate
    public CallRepository(
            @Reference Transactions transactions, @Reference(target = "(osgi.unit.name=rest)") Unit unit) {
        this.transactions = transactions;
        this.unit = unit;
    }

    void add(StoredCall call) {
        unit.em().persist(call);
    }

    Optional<StoredCall> find(String call) {
        return unit
                .em()
                .createQuery("select c from StoredCall c where c.call = :call", StoredCall.class)
                .setParameter("call", call)
                .getResultList()
                .stream()
                .findFirst();
    }

    Optional<StoredCall> find(long id, long started) {
        return Optional.ofNullable(unit.em().find(StoredCall.class, id)).filter(call -> call.started() == started);
    }

    /** In the transaction of somebody else. Whoever was overtaken must not write a second time what another does now. */
    void mustNoteDone(long id, long started, long now) {
        if (changed("UPDATE rest_call SET done_millis = ? WHERE id = ? AND started_millis = ?", now, id, started)
                == 0) {
            throw new Rejected(Rejection.conflict("rest.rejected.key-running"));
        }
    }

    boolean forgetUnlessDone(long id, long started) {
        return changed("DELETE FROM rest_call WHERE id = ? AND started_millis = ? AND done_millis IS NULL", id, started)
                > 0;
    }

    /** @return whether it was still as it was seen */
    boolean beginAnew(long id, long seen, long now) {
        return changed(
                        "UPDATE rest_call SET started_millis = ?, done_millis = NULL, body_hash = NULL,"
                                + " answer_json = NULL WHERE id = ? AND started_millis = ?",
                        now,
                        id,
                        seen)
                > 0;
    }

    void removeStartedBefore(long moment) {
        changed("DELETE FROM rest_call WHERE started_millis < ?", moment);
    }

    private int changed(String sql, long... values) {
        Connection connection = transactions.connection();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setLong(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }
}
