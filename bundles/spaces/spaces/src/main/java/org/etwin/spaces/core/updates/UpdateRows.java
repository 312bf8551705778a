package org.etwin.spaces.core.updates;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.persistence.TypedQuery;
import org.etwin.persistence.Unit;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Queries for updates and who likes them; called inside a transaction. */
@Component(service = UpdateRows.class)
public final class UpdateRows {
    /** @param mine whether the one who asks likes it as well */
    record Liked(int count, boolean mine) {
        static final Liked NONE = new Liked(0, false);
    }

    private static final String ORDER = " ORDER BY u.pinOrder DESC, u.id DESC";

    private final Unit unit;
    private final Sql sql;

    @Activate
    public UpdateRows(@Reference(target = "(osgi.unit.name=spaces)") Unit unit) {
        this.unit = unit;
        sql = new Sql(unit);
    }

    void add(UpdateEntity update) {
        unit.em().persist(update);
    }

    /** One that was not deleted. */
    Optional<UpdateEntity> update(Id space, Id id) {
        return any(id).filter(update -> update.isIn(space) && !update.isRemoved());
    }

    /** Reads them all at once; whether they may be shown says {@link #update}, which need not read again then. */
    Set<Id> there(Collection<Id> ids) {
        return ids.isEmpty()
                ? Set.of()
                : query("u.id IN :ids")
                        .setParameter("ids", ids.stream().map(Id::value).toList())
                        .getResultList()
                        .stream()
                        .map(UpdateEntity::id)
                        .collect(Collectors.toSet());
    }

    /** Also one that was deleted a moment ago. */
    Optional<UpdateEntity> any(Id id) {
        return Optional.ofNullable(unit.em().find(UpdateEntity.class, id.value()));
    }

    Optional<Id> sent(Id author, String token) {
        return unit
                .em()
                .createQuery("SELECT u.id FROM SpaceUpdate u WHERE u.author = :author AND u.token = :token", Long.class)
                .setParameter("author", author.value())
                .setParameter("token", token)
                .getResultList()
                .stream()
                .map(Id::new)
                .findFirst();
    }

    /** Pinned ones first, then the newest; one more than asked for tells that there are more. */
    List<UpdateEntity> feed(Id space, PageRequest page) {
        FeedKey after = FeedKey.parse(page.after());
        return query("u.space = :space AND u.removedAt IS NULL AND (u.pinOrder < :pinned"
                        + " OR (u.pinOrder = :pinned AND u.id < :before))" + ORDER)
                .setParameter("space", space.value())
                .setParameter("pinned", after.pinned())
                .setParameter("before", after.before())
                .setMaxResults(page.size() + 1)
                .getResultList();
    }

    List<UpdateEntity> some(Id space, Collection<Id> ids) {
        return ids.isEmpty()
                ? List.of()
                : query("u.space = :space AND u.removedAt IS NULL AND u.id IN :ids" + ORDER)
                        .setParameter("space", space.value())
                        .setParameter("ids", ids.stream().map(Id::value).toList())
                        .getResultList();
    }

    List<UpdateEntity> pinned(Id space) {
        return query("u.space = :space AND u.removedAt IS NULL AND u.pinOrder > 0" + ORDER)
                .setParameter("space", space.value())
                .getResultList();
    }

    List<UpdateEntity> by(Id author) {
        return query("u.author = :author AND u.removedAt IS NULL ORDER BY u.id")
                .setParameter("author", author.value())
                .getResultList();
    }

    Count count(Id space) {
        return Count.of(unit.em()
                .createQuery(
                        "SELECT u.id FROM SpaceUpdate u WHERE u.space = :space AND u.removedAt IS NULL", Long.class)
                .setParameter("space", space.value())
                .setMaxResults(Count.CAP + 1)
                .getResultList()
                .size());
    }

    /** By update; those that nobody likes are not in it. */
    Map<Id, Liked> liked(Collection<Id> updates, Id me) {
        Map<Id, Liked> liked = new HashMap<>();
        if (!updates.isEmpty()) {
            sql.rowsOf(
                            updates,
                            "SELECT update_id, COUNT(*), SUM(CASE WHEN account_id = ?1 THEN 1 ELSE 0 END)"
                                    + " FROM spaces_update_like WHERE update_id IN {ids} GROUP BY update_id",
                            me.value())
                    .forEach(row ->
                            liked.put(Sql.id(row[0]), new Liked((int) Sql.number(row[1]), Sql.number(row[2]) > 0)));
        }
        return liked;
    }

    /** Those of them that this account likes. */
    Set<Id> likedBy(Collection<Id> updates, Id me) {
        return updates.isEmpty()
                ? Set.of()
                : sql
                        .rowsOf(
                                updates,
                                "SELECT update_id, account_id FROM spaces_update_like WHERE account_id = ?1"
                                        + " AND update_id IN {ids}",
                                me.value())
                        .stream()
                        .map(row -> Sql.id(row[0]))
                        .collect(Collectors.toSet());
    }

    /** Updates that others posted since then, and comments that others wrote. */
    long news(Id space, Id me, long since) {
        return sql.rows(
                        Count.CAP + 1,
                        "SELECT u.id, 0 FROM spaces_update u WHERE u.space_id = ?1 AND u.written_at > ?2"
                                + " AND u.author_id <> ?3 AND u.removed_at IS NULL UNION ALL"
                                + " SELECT c.id, 1 FROM spaces_comment c, spaces_update o WHERE c.space_id = ?1"
                                + " AND c.written_at > ?2 AND c.author_id <> ?3 AND c.removed_at IS NULL"
                                + " AND o.id = c.update_id AND o.removed_at IS NULL",
                        space.value(),
                        since,
                        me.value())
                .size();
    }

    Sql sql() {
        return sql;
    }

    private TypedQuery<UpdateEntity> query(String where) {
        return unit.em().createQuery("SELECT u FROM SpaceUpdate u WHERE " + where, UpdateEntity.class);
    }

    /** Where a page of the feed begins. */
    record FeedKey(long pinned, long before) {
        static FeedKey parse(String text) {
            if (text == null) {
                return new FeedKey(Long.MAX_VALUE, Long.MAX_VALUE);
            }
            String[] parts = text.split("-", 2);
            if (parts.length < 2) {
                throw Rejected.notFound();
            }
            return new FeedKey(Id.parse(parts[0]).value(), Id.parse(parts[1]).value());
        }

        static String of(UpdateEntity last) {
            return new Id(last.pinOrder()) + "-" + last.id();
        }
    }
}
