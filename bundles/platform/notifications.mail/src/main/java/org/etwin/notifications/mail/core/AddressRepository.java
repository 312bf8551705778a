package org.etwin.notifications.mail.core;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.etwin.persistence.Unit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Addresses that mails came back from; every method needs a running transaction. */
@Component(service = AddressRepository.class)
public final class AddressRepository {
    private final Unit unit;

    @Activate
    public AddressRepository(@Reference(target = "(osgi.unit.name=mails)") Unit unit) {
        this.unit = unit;
    }

    static String key(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }

    Optional<StoredAddress> find(String address) {
        return Optional.ofNullable(unit.em().find(StoredAddress.class, key(address)));
    }

    StoredAddress findOrAdd(String address) {
        return find(address).orElseGet(() -> {
            StoredAddress added = new StoredAddress(key(address));
            unit.em().persist(added);
            return added;
        });
    }

    boolean isClosed(String address) {
        return find(address).filter(StoredAddress::isClosed).isPresent();
    }

    /** As keys, that many of them. */
    Set<String> closed(int most) {
        return Set.copyOf(unit.em()
                .createQuery("select a.address from StoredAddress a where a.closed is not null", String.class)
                .setMaxResults(most)
                .getResultList());
    }

    List<StoredAddress> after(String address, int most) {
        return unit.em()
                .createQuery(
                        "select a from StoredAddress a where a.address > :after order by a.address",
                        StoredAddress.class)
                .setParameter("after", address)
                .setMaxResults(most)
                .getResultList();
    }

    int countedTo(int most) {
        return unit.em()
                .createQuery("select a.times from StoredAddress a", Integer.class)
                .setMaxResults(most)
                .getResultList()
                .size();
    }

    void forget(String address) {
        unit.em()
                .createQuery("delete from StoredAddress a where a.address = :address")
                .setParameter("address", key(address))
                .executeUpdate();
    }
}
