package org.etwin.membership.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.Unit;
import org.etwin.platform.Id;
import org.etwin.platform.Json;
import org.etwin.platform.events.Event;
import org.etwin.platform.events.NodeListener;
import org.etwin.platform.events.Outbox;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * All eTwinners by name, in memory of each node: every filter, count and rank is one walk over them. The tables stay what
 * is true; whoever changed is read again before the next question is answered.
 */
@Component(service = {PeopleIndex.class, NodeListener.class})
public final class PeopleIndex implements NodeListener {
    /** When more changed, everybody is read again. */
    private static final int MANY = 5000;

    private final Transactions transactions;
    private final Outbox outbox;
    private final Json json;
    private final Set<Long> changed = ConcurrentHashMap.newKeySet();
    private final Thread beginning = new Thread(this::people, "people of the directory");
    private List<Findable> people;

    /** @param unit unused but for its order: its tables are there before anything is read */
    @Activate
    public PeopleIndex(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=membership)") Unit unit,
            @Reference Outbox outbox,
            @Reference Json json) {
        this.transactions = transactions;
        this.outbox = outbox;
        this.json = json;
    }

    /** Reads everybody before somebody waits for it. */
    @Activate
    void begin() {
        beginning.setDaemon(true);
        beginning.start();
    }

    @Deactivate
    void end() throws InterruptedException {
        beginning.join();
    }

    /** Within the transaction that changes them. */
    void touched(Collection<Id> accounts) {
        outbox.publish(PeopleChanged.of(accounts));
        transactions.afterCommit(() -> again(accounts));
    }

    @Override
    public Set<String> types() {
        return Set.of("people.changed");
    }

    @Override
    public void on(Event event) {
        again(json.read(event.json(), PeopleChanged.class).accounts());
    }

    private void again(Collection<Id> accounts) {
        accounts.forEach(account -> changed.add(account.value()));
    }

    /** As of now. Nobody changes the list. */
    synchronized List<Findable> people() {
        if (people == null || changed.size() > MANY) {
            people = null;
            changed.clear();
            people = transactions.reading(() -> new PeopleRows(transactions.connection()).all());
        } else if (!changed.isEmpty()) {
            people = merged(people, takeChanged());
        }
        return people;
    }

    /** Taken before they are read, so that whoever changes meanwhile is read again. */
    private Set<Long> takeChanged() {
        Set<Long> some = new HashSet<>(changed);
        changed.removeAll(some);
        return some;
    }

    private List<Findable> merged(List<Findable> before, Set<Long> some) {
        try {
            return merged(before, some, transactions.reading(() -> new PeopleRows(transactions.connection()).of(some)));
        } catch (RuntimeException e) {
            changed.addAll(some);
            throw e;
        }
    }

    /** Both lists are in order, and so is what comes out. */
    private static List<Findable> merged(List<Findable> before, Set<Long> without, List<Findable> fresh) {
        List<Findable> after = new ArrayList<>(before.size() + fresh.size());
        int next = 0;
        for (Findable each : before) {
            if (!without.contains(each.account())) {
                while (next < fresh.size() && Findable.BY_NAME.compare(fresh.get(next), each) < 0) {
                    after.add(fresh.get(next++));
                }
                after.add(each);
            }
        }
        after.addAll(fresh.subList(next, fresh.size()));
        return after;
    }
}
