package org.etwin.membership.core;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Json;
import org.etwin.platform.events.DurableListener;
import org.etwin.platform.events.Event;
import org.etwin.schools.School;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whoever has another name is found by it, in the directory and at the desk, and by the old one no longer. */
@Component
public final class RenamedPeople implements DurableListener {
    private static final Actor MEMBERSHIP = new Actor.System("membership");

    private final Transactions transactions;
    private final Requests requests;
    private final Standings standings;
    private final Json json;

    @Activate
    public RenamedPeople(
            @Reference Transactions transactions,
            @Reference Requests requests,
            @Reference Standings standings,
            @Reference Json json) {
        this.transactions = transactions;
        this.requests = requests;
        this.standings = standings;
        this.json = json;
    }

    /** As {@code identity.renamed} has it. */
    private record Renamed(Id account, String name) {}

    @Override
    public String name() {
        return "membership.renamed-people";
    }

    @Override
    public Set<String> types() {
        return Set.of("identity.renamed");
    }

    @Override
    public void on(Event event) {
        Renamed renamed = json.read(event.json(), Renamed.class);
        transactions.in(() -> requests.profiles().find(renamed.account()).ifPresent(profile -> {
            profile.call(renamed.name());
            standings.index(profile);
            atTheDesk(profile);
        }));
    }

    private void atTheDesk(StoredProfile profile) {
        List<StoredAffiliation> all = requests.affiliations().of(profile.account());
        Map<Id, School> schools = requests.schools(
                MEMBERSHIP, all.stream().map(StoredAffiliation::school).toList());
        all.stream()
                .filter(each -> schools.containsKey(each.school()))
                .forEach(each -> requests.index(each, schools.get(each.school()), profile));
    }
}
