package org.etwin.identity.core;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.persistence.TypedQuery;
import org.etwin.identity.Pupils.ClassSize;
import org.etwin.identity.Pupils.PupilAccount;
import org.etwin.persistence.Unit;
import org.etwin.persistence.text.KeyPage;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A teacher's pupils in the database; every method needs a running transaction. */
@Component(service = PupilRepository.class)
public final class PupilRepository {
    private static final String MINE = " FROM StoredAccount a WHERE a.owner = :owner AND a.userName IS NOT NULL";

    private final Unit unit;

    @Activate
    public PupilRepository(@Reference(target = "(osgi.unit.name=identity)") Unit unit) {
        this.unit = unit;
    }

    /** Those of the user names that are somebody's. */
    Set<String> takenUserNames(Collection<String> wanted) {
        return new HashSet<>(unit.em()
                .createQuery("SELECT a.userName FROM StoredAccount a WHERE a.userName IN :names", String.class)
                .setParameter("names", wanted)
                .getResultList());
    }

    /** Those of them that are that teacher's. */
    List<StoredAccount> of(Id owner, Collection<Id> some) {
        return unit.em()
                .createQuery(
                        "SELECT a" + MINE + " AND a.id IN :ids ORDER BY a.className, a.givenKey, a.id",
                        StoredAccount.class)
                .setParameter("owner", owner.value())
                .setParameter("ids", some.stream().map(Id::value).toList())
                .getResultList();
    }

    Page<PupilAccount> of(Id owner, String className, PageRequest request) {
        String where = MINE + (className == null ? "" : " AND a.className = :className");
        KeyPage page = KeyPage.of(request)
                .by("a.className", String.class)
                .by("a.givenKey", String.class)
                .by("a.id", Long.class);
        return page.page(
                bound(
                        unit.em().createQuery("SELECT a" + where + page.after() + page.orderBy(), StoredAccount.class),
                        owner,
                        className),
                StoredAccount::pupilKey,
                StoredAccount::toPupil,
                KeyPage.count(bound(unit.em().createQuery("SELECT a.id" + where, Long.class), owner, className)));
    }

    List<ClassSize> classes(Id owner) {
        return unit
                .em()
                .createQuery(
                        "SELECT a.className, COUNT(a)" + MINE + " GROUP BY a.className ORDER BY a.className",
                        Object[].class)
                .setParameter("owner", owner.value())
                .getResultList()
                .stream()
                .map(row -> new ClassSize((String) row[0], ((Number) row[1]).intValue()))
                .toList();
    }

    /** @param some null for all of them */
    void handOver(Id from, Id to, Collection<Id> some) {
        if (some != null && some.isEmpty()) {
            return;
        }
        var update = unit.em()
                .createQuery("UPDATE StoredAccount a SET a.owner = :to WHERE a.owner = :from"
                        + (some == null ? "" : " AND a.id IN (:some)"))
                .setParameter("to", to.value())
                .setParameter("from", from.value());
        if (some != null) {
            update.setParameter("some", some.stream().map(Id::value).toList());
        }
        update.executeUpdate();
    }

    void move(Id fromSchool, Id toSchool) {
        unit.em()
                .createQuery("UPDATE StoredAccount a SET a.school = :to WHERE a.school = :from")
                .setParameter("to", toSchool.value())
                .setParameter("from", fromSchool.value())
                .executeUpdate();
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, Id owner, String className) {
        query.setParameter("owner", owner.value());
        if (className != null) {
            query.setParameter("className", className);
        }
        return query;
    }
}
