package org.etwin.spaces.core.updates;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.persistence.TypedQuery;
import org.etwin.persistence.Unit;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Queries for comments; called inside a transaction. */
@Component(service = CommentRows.class)
public final class CommentRows {
    private final Unit unit;
    private final Sql sql;

    @Activate
    public CommentRows(@Reference(target = "(osgi.unit.name=spaces)") Unit unit) {
        this.unit = unit;
        sql = new Sql(unit);
    }

    void add(CommentEntity comment) {
        unit.em().persist(comment);
    }

    /** Also one that was deleted a moment ago. */
    Optional<CommentEntity> any(Id space, Id id) {
        return Optional.ofNullable(unit.em().find(CommentEntity.class, id.value()))
                .filter(comment -> comment.isIn(space));
    }

    Optional<Id> sent(Id author, String token) {
        return query("c.author = :author AND c.token = :token")
                .setParameter("author", author.value())
                .setParameter("token", token)
                .getResultList()
                .stream()
                .map(CommentEntity::id)
                .findFirst();
    }

    /** The newest first; one more than asked for tells that there are more. */
    List<CommentEntity> newest(Id update, PageRequest page) {
        return query("c.update = :update AND c.removedAt IS NULL AND c.id < :before ORDER BY c.id DESC")
                .setParameter("update", update.value())
                .setParameter(
                        "before",
                        page.after() == null
                                ? Long.MAX_VALUE
                                : Id.parse(page.after()).value())
                .setMaxResults(page.size() + 1)
                .getResultList();
    }

    List<CommentEntity> by(Id author) {
        return query("c.author = :author AND c.removedAt IS NULL ORDER BY c.id")
                .setParameter("author", author.value())
                .getResultList();
    }

    Count count(Id update) {
        return Count.of(counts(List.of(update)).getOrDefault(update, 0));
    }

    /** By update; those without comments are not in it. */
    Map<Id, Integer> counts(Collection<Id> updates) {
        Map<Id, Integer> counts = new HashMap<>();
        if (!updates.isEmpty()) {
            sql.rowsOf(
                            updates,
                            "SELECT update_id, COUNT(*) FROM spaces_comment WHERE removed_at IS NULL"
                                    + " AND update_id IN {ids} GROUP BY update_id")
                    .forEach(row -> counts.put(Sql.id(row[0]), (int) Sql.number(row[1])));
        }
        return counts;
    }

    private TypedQuery<CommentEntity> query(String where) {
        return unit.em().createQuery("SELECT c FROM SpaceComment c WHERE " + where, CommentEntity.class);
    }
}
