package org.etwin.persistence.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import javax.persistence.Query;
import javax.persistence.TypedQuery;
import org.etwin.platform.Count;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;

/**
 * One page of a list that is paged by key: it begins after the last record of the page before, so it costs the same on
 * page 1 and on page 1000 and skips nothing when records come and go.
 *
 * <pre>{@code
 * KeyPage page = KeyPage.of(request).by("s.nameKey", String.class).by("s.id", Long.class);
 * TypedQuery<School> query = em.createQuery(
 *         "SELECT s FROM School s WHERE s.country = :country" + page.after() + page.orderBy(), School.class);
 * query.setParameter("country", country);
 * return page.page(query, school -> List.of(school.nameKey(), school.id()), School::toSchool, total);
 * }</pre>
 *
 * <p>The last column must be unique, so usually it is the id. No column may be null.
 */
public final class KeyPage {
    private final PageRequest request;
    private final List<Column> columns = new ArrayList<>();

    private record Column(String path, Class<?> type, boolean descending) {}

    private KeyPage(PageRequest request) {
        this.request = request;
    }

    public static KeyPage of(PageRequest request) {
        return new KeyPage(request);
    }

    /** Sorts by this path next, upward. The type is {@code String} or {@code Long}. */
    public KeyPage by(String path, Class<?> type) {
        columns.add(new Column(path, type, false));
        return this;
    }

    /** Sorts by this path next, downward: newest first. */
    public KeyPage byDescending(String path, Class<?> type) {
        columns.add(new Column(path, type, true));
        return this;
    }

    /** A condition to append to a JPQL condition, beginning with {@code " AND "}, or nothing on the first page. */
    public String after() {
        return request.after() == null ? "" : " AND (" + beyond(0) + ")";
    }

    /** {@code " ORDER BY "} the columns. */
    public String orderBy() {
        StringBuilder jpql = new StringBuilder();
        for (Column column : columns) {
            jpql.append(jpql.isEmpty() ? " ORDER BY " : ", ").append(column.path());
            jpql.append(column.descending() ? " DESC" : " ASC");
        }
        return jpql.toString();
    }

    /**
     * Runs the query.
     *
     * @param key the values of the columns, in their order
     * @throws org.etwin.platform.Rejected when the request continues from something that was never handed out
     */
    public <E, T> Page<T> page(
            TypedQuery<E> query, Function<? super E, List<?>> key, Function<? super E, ? extends T> view, Count total) {
        return page(query, key, view, found -> total);
    }

    /**
     * The same; what there is in all is asked only where the page does not tell it.
     *
     * @param ids the same without the page
     */
    public <E, T> Page<T> page(
            TypedQuery<E> query,
            Function<? super E, List<?>> key,
            Function<? super E, ? extends T> view,
            TypedQuery<Long> ids) {
        return page(
                query,
                key,
                view,
                found -> request.after() == null && found <= request.size() ? Count.of(found) : count(ids));
    }

    private <E, T> Page<T> page(
            TypedQuery<E> query,
            Function<? super E, List<?>> key,
            Function<? super E, ? extends T> view,
            IntFunction<Count> total) {
        bind(query);
        List<E> found = query.setMaxResults(request.size() + 1).getResultList();
        boolean more = found.size() > request.size();
        List<E> shown = more ? found.subList(0, request.size()) : found;
        String next = more ? Cursor.write(key.apply(shown.get(shown.size() - 1))) : null;
        return new Page<>(shown.stream().<T>map(view).toList(), next, total.apply(found.size()));
    }

    /** Counts no further than anybody wants to know. */
    public static Count count(TypedQuery<Long> ids) {
        return Count.of(ids.setMaxResults(Count.CAP + 1).getResultList().size());
    }

    private void bind(Query query) {
        if (request.after() == null) {
            return;
        }
        List<String> values = Cursor.read(request.after(), columns.size());
        for (int i = 0; i < columns.size(); i++) {
            boolean number = columns.get(i).type() != String.class;
            query.setParameter("after" + i, number ? (Object) Cursor.number(values.get(i)) : values.get(i));
        }
    }

    private String beyond(int i) {
        Column column = columns.get(i);
        String further = column.path() + (column.descending() ? " < " : " > ") + ":after" + i;
        if (i == columns.size() - 1) {
            return further;
        }
        return further + " OR (" + column.path() + " = :after" + i + " AND (" + beyond(i + 1) + "))";
    }
}
