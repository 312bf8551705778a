package org.etwin.identity.core;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.etwin.persistence.Unit;
import org.etwin.platform.Id;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Links to other sign-ins and who waits for one, in the database; every method needs a running transaction. */
@Component(service = LinkRepository.class)
public final class LinkRepository {
    private final Unit unit;

    @Activate
    public LinkRepository(@Reference(target = "(osgi.unit.name=identity)") Unit unit) {
        this.unit = unit;
    }

    void add(StoredLink link) {
        unit.em().persist(link);
    }

    void remove(StoredLink link) {
        unit.em().remove(link);
    }

    Optional<StoredLink> find(Id link) {
        return Optional.ofNullable(unit.em().find(StoredLink.class, link.value()));
    }

    Optional<StoredLink> of(String subjectKey) {
        return unit
                .em()
                .createQuery("select l from StoredLink l where l.subjectKey = :key", StoredLink.class)
                .setParameter("key", subjectKey)
                .getResultList()
                .stream()
                .findFirst();
    }

    List<StoredLink> of(Id account) {
        return unit.em()
                .createQuery("select l from StoredLink l where l.account = :account order by l.id", StoredLink.class)
                .setParameter("account", account.value())
                .getResultList();
    }

    void moved(Id gone, Id kept) {
        of(gone).forEach(link -> link.moveTo(kept));
    }

    void removeAllOf(Id account) {
        of(account).forEach(this::remove);
    }

    void add(StoredArrival arrival) {
        unit.em().persist(arrival);
    }

    Optional<StoredArrival> arrival(Id arrival) {
        return arrival == null
                ? Optional.empty()
                : Optional.ofNullable(unit.em().find(StoredArrival.class, arrival.value()));
    }

    void remove(StoredArrival arrival) {
        unit.em().remove(arrival);
    }

    void removeArrivalsBefore(Instant moment) {
        unit.em()
                .createQuery("delete from StoredArrival a where a.expires < :moment")
                .setParameter("moment", Timestamp.from(moment))
                .executeUpdate();
    }
}
