package org.etwin.spaces.core.forum;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import javax.persistence.Query;
import org.etwin.persistence.Unit;
import org.etwin.platform.Id;

/**
 * Plain SQL in the running transaction, because OpenJPA writes a changing query as {@code WHERE id IN (SELECT ...)}, with
 * which Derby loses what somebody else counts at the same time.
 */
final class Sql {
    private final Unit unit;

    Sql(Unit unit) {
        this.unit = unit;
    }

    /** @return how many rows were changed */
    int change(String sql, Object... values) {
        unit.em().flush();
        return query(sql, values).executeUpdate();
    }

    @SuppressWarnings("unchecked")
    List<Object[]> rows(String sql, Object... values) {
        return query(sql, values).getResultList();
    }

    /** Ids to be written behind {@code IN}. */
    static String in(Collection<Id> ids) {
        return ids.stream().map(id -> Long.toString(id.value())).collect(Collectors.joining(", ", "(", ")"));
    }

    static int number(Object counted) {
        return counted == null ? 0 : ((Number) counted).intValue();
    }

    static Id id(Object value) {
        return value == null ? null : new Id(((Number) value).longValue());
    }

    private Query query(String sql, Object... values) {
        Query query = unit.em().createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
