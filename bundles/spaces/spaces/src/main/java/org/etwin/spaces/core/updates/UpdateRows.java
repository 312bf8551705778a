package org.etwin.spaces.core.updates;

import java.util.List;
import java.util.Optional;
import org.etwin.persistence.Unit;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Queries for updates; called inside a transaction. */
@Component(service = UpdateRows.class)
public final class UpdateRows {
    private final Unit unit;

    @Activate
    public UpdateRows(@Reference(target = "(osgi.unit.name=spaces)") Unit unit) {
        this.unit = unit;
    }

    void add(UpdateEntity update) {
        unit.em().persist(update);
    }

    void remove(UpdateEntity update) {
        unit.em().remove(update);
    }

    Optional<UpdateEntity> update(Id space, Id id) {
        return Optional.ofNullable(unit.em().find(UpdateEntity.class, id.value()))
                .filter(update -> update.isIn(space));
    }

    /** Pinned ones first, then the newest; one more than asked for tells that there are more. */
    List<UpdateEntity> feed(Id space, PageRequest page) {
        FeedKey after = FeedKey.parse(page.after());
        return unit.em()
                .createQuery(
                        "SELECT u FROM SpaceUpdate u WHERE u.space = :space"
                                + " AND (u.pinned < :pinned OR (u.pinned = :pinned AND u.id < :before))"
                                + " ORDER BY u.pinned DESC, u.id DESC",
                        UpdateEntity.class)
                .setParameter("space", space.value())
                .setParameter("pinned", after.pinned())
                .setParameter("before", after.before())
                .setMaxResults(page.size() + 1)
                .getResultList();
    }

    List<UpdateEntity> by(Id author) {
        return unit.em()
                .createQuery("SELECT u FROM SpaceUpdate u WHERE u.author = :author ORDER BY u.id", UpdateEntity.class)
                .setParameter("author", author.value())
                .getResultList();
    }

    void giveAll(Id from, Id to) {
        unit.em()
                .createNativeQuery("UPDATE spaces_update SET author_id = ?1 WHERE author_id = ?2")
                .setParameter(1, to.value())
                .setParameter(2, from.value())
                .executeUpdate();
    }

    Count count(Id space) {
        return Count.of(unit.em()
                .createQuery("SELECT u.id FROM SpaceUpdate u WHERE u.space = :space", Long.class)
                .setParameter("space", space.value())
                .setMaxResults(Count.CAP + 1)
                .getResultList()
                .size());
    }

    /** Where a page of the feed begins. */
    record FeedKey(short pinned, long before) {
        static FeedKey parse(String text) {
            if (text == null) {
                return new FeedKey((short) 1, Long.MAX_VALUE);
            }
            return new FeedKey(
                    (short) (text.startsWith("p") ? 1 : 0),
                    Id.parse(text.substring(text.isEmpty() ? 0 : 1)).value());
        }

        static String of(UpdateEntity last) {
            return (last.pinned() == 1 ? "p" : "n") + last.id();
        }
    }
}
