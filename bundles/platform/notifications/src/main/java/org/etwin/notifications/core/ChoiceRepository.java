package org.etwin.notifications.core;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.etwin.persistence.Unit;
import org.etwin.platform.Id;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What people chose; every method needs a running transaction. */
@Component(service = ChoiceRepository.class)
public final class ChoiceRepository {
    private final Unit unit;

    @Activate
    public ChoiceRepository(@Reference(target = "(osgi.unit.name=notifications)") Unit unit) {
        this.unit = unit;
    }

    void add(StoredChoice choice) {
        unit.em().persist(choice);
    }

    void remove(StoredChoice choice) {
        unit.em().remove(choice);
    }

    List<StoredChoice> of(Id account) {
        return unit.em()
                .createQuery("select c from StoredChoice c where c.account = :account", StoredChoice.class)
                .setParameter("account", account.value())
                .getResultList();
    }

    Optional<StoredChoice> of(Id account, String kind, String channel) {
        return unit
                .em()
                .createQuery(
                        "select c from StoredChoice c"
                                + " where c.account = :account and c.kind = :kind and c.channel = :channel",
                        StoredChoice.class)
                .setParameter("account", account.value())
                .setParameter("kind", kind)
                .setParameter("channel", channel)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** @param accounts at most 500 */
    Map<Id, List<StoredChoice>> of(Collection<Id> accounts, String kind) {
        return unit
                .em()
                .createQuery(
                        "select c from StoredChoice c where c.kind = :kind and c.account in :accounts",
                        StoredChoice.class)
                .setParameter("kind", kind)
                .setParameter("accounts", accounts.stream().map(Id::value).toList())
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(StoredChoice::account));
    }

    Optional<StoredPerson> person(Id account) {
        return Optional.ofNullable(unit.em().find(StoredPerson.class, account.value()));
    }

    StoredPerson personOrNew(Id account) {
        return person(account).orElseGet(() -> {
            StoredPerson person = new StoredPerson(account);
            unit.em().persist(person);
            return person;
        });
    }

    void remove(StoredPerson person) {
        unit.em().remove(person);
    }

    /** @param accounts at most 500 */
    Map<Id, StoredPerson> people(Collection<Id> accounts) {
        return unit
                .em()
                .createQuery("select p from StoredPerson p where p.account in :accounts", StoredPerson.class)
                .setParameter("accounts", accounts.stream().map(Id::value).toList())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(StoredPerson::account, Function.identity()));
    }
}
