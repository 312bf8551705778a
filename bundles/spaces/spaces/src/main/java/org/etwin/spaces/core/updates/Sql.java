package org.etwin.spaces.core.updates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /**
     * All rows that belong to some ids. The text is the same for every number of ids up to 1, 5, 20, 100, 500 and so on: a
     * database that has read it once does not do so again.
     *
     * @param sql {@code {ids}} stands for them behind {@code IN}
     * @param values of the other parameters, the first ones
     */
    @SuppressWarnings("unchecked")
    List<Object[]> rowsOf(Collection<Id> ids, String sql, Object... values) {
        unit.em().flush();
        List<Object> all = new ArrayList<>(List.of(values));
        ids.forEach(id -> all.add(id.value()));
        int room = 1;
        for (int i = 0; room < ids.size(); i++) {
            room *= i % 2 == 0 ? 5 : 4;
        }
        Object last = all.get(all.size() - 1);
        while (all.size() < values.length + room) {
            all.add(last);
        }
        String marks = IntStream.rangeClosed(values.length + 1, all.size())
                .mapToObj(place -> "?" + place)
                .collect(Collectors.joining(", ", "(", ")"));
        return query(sql.replace("{ids}", marks), all.toArray()).getResultList();
    }

    private Query query(String sql, Object... values) {
        Query query = unit.em().createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
