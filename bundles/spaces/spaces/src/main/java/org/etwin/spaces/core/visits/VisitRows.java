package org.etwin.spaces.core.visits;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.persistence.Query;
import org.etwin.persistence.Unit;
import org.etwin.platform.Id;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** When members were in their spaces; called inside a transaction. */
@Component(service = VisitRows.class)
public final class VisitRows {
    /** @param before end of the visit before, or null; @param seen the last thing that was done, milliseconds */
    record Row(Id space, Long before, long seen) {}

    private final Unit unit;

    @Activate
    public VisitRows(@Reference(target = "(osgi.unit.name=spaces)") Unit unit) {
        this.unit = unit;
    }

    Optional<Row> of(Id account, Id space) {
        return of(account, List.of(space)).stream().findFirst();
    }

    List<Row> of(Id account, Collection<Id> spaces) {
        if (spaces.isEmpty()) {
            return List.of();
        }
        String ids = spaces.stream().map(id -> Long.toString(id.value())).collect(Collectors.joining(", "));
        return read(
                "SELECT space_id, before_at, seen_at FROM spaces_visit WHERE account_id = ?1 AND space_id IN (" + ids
                        + ")",
                account);
    }

    List<Row> all(Id account) {
        return read("SELECT space_id, before_at, seen_at FROM spaces_visit WHERE account_id = ?1", account);
    }

    Map<Id, Long> seen(Id account, Collection<Id> spaces) {
        Map<Id, Long> seen = new HashMap<>();
        of(account, spaces).forEach(row -> seen.put(row.space(), row.seen()));
        return seen;
    }

    void begin(Id account, Id space, long now) {
        query(
                        "INSERT INTO spaces_visit (account_id, space_id, seen_at) VALUES (?1, ?2, ?3)",
                        account.value(),
                        space.value(),
                        now)
                .executeUpdate();
    }

    int goOn(Id account, Id space, long now) {
        return query(
                        "UPDATE spaces_visit SET seen_at = ?1 WHERE account_id = ?2 AND space_id = ?3",
                        now,
                        account.value(),
                        space.value())
                .executeUpdate();
    }

    /** Only one of two that begin at once does. */
    void beginAgain(Id account, Row last, long now) {
        query(
                        "UPDATE spaces_visit SET before_at = seen_at, seen_at = ?1"
                                + " WHERE account_id = ?2 AND space_id = ?3 AND seen_at = ?4",
                        now,
                        account.value(),
                        last.space().value(),
                        last.seen())
                .executeUpdate();
    }

    void forget(Id account) {
        query("DELETE FROM spaces_visit WHERE account_id = ?1", account.value()).executeUpdate();
    }

    void give(Id from, Id to) {
        query(
                        "UPDATE spaces_visit SET account_id = ?1 WHERE account_id = ?2 AND space_id NOT IN"
                                + " (SELECT o.space_id FROM spaces_visit o WHERE o.account_id = " + to.value() + ")",
                        to.value(),
                        from.value())
                .executeUpdate();
        forget(from);
    }

    @SuppressWarnings("unchecked")
    private List<Row> read(String sql, Id account) {
        List<Object[]> rows = query(sql, account.value()).getResultList();
        return rows.stream()
                .map(row -> new Row(new Id(number(row[0])), row[1] == null ? null : number(row[1]), number(row[2])))
                .toList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private Query query(String sql, Object... values) {
        Query query = unit.em().createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
