package org.etwin.spaces.core.updates;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import javax.persistence.Query;
import org.etwin.persistence.Unit;
import org.etwin.platform.Id;

/** Plain SQL in the running transaction, for tables without entities and for what changes many rows. */
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
    List<Object[]> rows(int most, String sql, Object... values) {
        unit.em().flush();
        return query(sql, values).setMaxResults(most).getResultList();
    }

    /** The one number of a query; 0 for null. */
    long number(String sql, Object... values) {
        unit.em().flush();
        return number(query(sql, values).getSingleResult());
    }

    static long number(Object value) {
        return value == null ? 0 : ((Number) value).longValue();
    }

    static Id id(Object value) {
        return new Id(number(value));
    }

    /** Ids to be written behind {@code IN}. */
    static String in(Collection<Id> ids) {
        return ids.stream().map(id -> Long.toString(id.value())).collect(Collectors.joining(", ", "(", ")"));
    }

    private Query query(String sql, Object... values) {
        Query query = unit.em().createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
