package org.etwin.spaces.core.presence;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.persistence.Query;
import org.etwin.persistence.Unit;
import org.etwin.platform.Id;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which pages of spaces are open; called inside a transaction. */
@Component(service = StayRows.class)
public final class StayRows {
    record Stay(Id id, Id space, Id account) {}

    private final Unit unit;

    @Activate
    public StayRows(@Reference(target = "(osgi.unit.name=spaces)") Unit unit) {
        this.unit = unit;
    }

    void add(Stay stay, long until) {
        change(
                "INSERT INTO spaces_stay (id, space_id, account_id, until_at) VALUES (?1, ?2, ?3, ?4)",
                stay.id().value(),
                stay.space().value(),
                stay.account().value(),
                until);
    }

    /** @return whether it was there */
    boolean prolong(Stay stay, long until) {
        return change(
                        "UPDATE spaces_stay SET until_at = ?1 WHERE id = ?2 AND space_id = ?3 AND account_id = ?4",
                        until,
                        stay.id().value(),
                        stay.space().value(),
                        stay.account().value())
                == 1;
    }

    int prolong(Collection<Id> stays, long until) {
        return change("UPDATE spaces_stay SET until_at = ?1 WHERE id IN (" + in(stays) + ")", until);
    }

    /** Those that did not end. */
    @SuppressWarnings("unchecked")
    Set<Id> there(Collection<Id> stays) {
        List<Object> rows = query("SELECT id FROM spaces_stay WHERE id IN (" + in(stays) + ")")
                .getResultList();
        return rows.stream().map(StayRows::id).collect(Collectors.toSet());
    }

    boolean end(Stay stay) {
        return change(
                        "DELETE FROM spaces_stay WHERE id = ?1 AND space_id = ?2 AND account_id = ?3",
                        stay.id().value(),
                        stay.space().value(),
                        stay.account().value())
                == 1;
    }

    boolean isHere(Id space, Id account, long now) {
        return !query(
                        "SELECT id FROM spaces_stay WHERE space_id = ?1 AND account_id = ?2 AND until_at >= ?3",
                        space.value(),
                        account.value(),
                        now)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Members who are here, who came last first. Who was put out of the space in the meantime is not. */
    @SuppressWarnings("unchecked")
    List<Id> here(Id space, long now) {
        List<Object[]> rows = query(
                        "SELECT s.account_id, MAX(s.id) AS newest FROM spaces_stay s WHERE s.space_id = ?1"
                                + " AND s.until_at >= ?2 AND EXISTS (SELECT 1 FROM spaces_member m WHERE"
                                + " m.space_id = s.space_id AND m.account_id = s.account_id)"
                                + " GROUP BY s.account_id ORDER BY newest DESC",
                        space.value(),
                        now)
                .getResultList();
        return rows.stream().map(row -> id(row[0])).toList();
    }

    @SuppressWarnings("unchecked")
    List<Stay> over(long now, int most) {
        List<Object[]> rows = query(
                        "SELECT id, space_id, account_id FROM spaces_stay WHERE until_at < ?1 ORDER BY until_at", now)
                .setMaxResults(most)
                .getResultList();
        return rows.stream()
                .map(row -> new Stay(id(row[0]), id(row[1]), id(row[2])))
                .toList();
    }

    void forget(Id account) {
        change("DELETE FROM spaces_stay WHERE account_id = ?1", account.value());
    }

    private static String in(Collection<Id> ids) {
        return ids.stream().map(id -> Long.toString(id.value())).collect(Collectors.joining(", "));
    }

    private static Id id(Object value) {
        return new Id(((Number) value).longValue());
    }

    private int change(String sql, Object... values) {
        return query(sql, values).executeUpdate();
    }

    private Query query(String sql, Object... values) {
        Query query = unit.em().createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
