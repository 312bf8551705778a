package org.etwin.membership.core;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

/** What requests and people remember of their school follows when that is changed, imported or merged. */
@Component
public final class SchoolsFollowed implements DurableListener {
    private static final Actor MEMBERSHIP = new Actor.System("membership");
    private static final int BATCH = 200;

    private final Transactions transactions;
    private final Requests requests;
    private final Standings standings;
    private final Json json;

    @Activate
    public SchoolsFollowed(
            @Reference Transactions transactions,
            @Reference Requests requests,
            @Reference Standings standings,
            @Reference Json json) {
        this.transactions = transactions;
        this.requests = requests;
        this.standings = standings;
        this.json = json;
    }

    /** One school or several, as the event has it. */
    private record Touched(Id school, List<Id> schools) {}

    @Override
    public String name() {
        return "membership.schools-followed";
    }

    @Override
    public Set<String> types() {
        return Set.of("schools.changed", "schools.imported", "schools.merged");
    }

    @Override
    public void on(Event event) {
        Touched touched = json.read(event.json(), Touched.class);
        List<Id> ids = new ArrayList<>(touched.schools() == null ? List.of() : touched.schools());
        if (touched.school() != null) {
            ids.add(touched.school());
        }
        if (!ids.isEmpty()) {
            transactions.in(() -> follow(ids));
        }
    }

    private void follow(List<Id> ids) {
        List<StoredAffiliation> some = requests.affiliations().at(ids, new Id(0), BATCH);
        Map<Id, School> schools = some.isEmpty() ? Map.of() : new HashMap<>(requests.schools(MEMBERSHIP, ids));
        while (!some.isEmpty()) {
            Map<Id, StoredProfile> people = requests
                    .profiles()
                    .all(some.stream().map(StoredAffiliation::account).collect(Collectors.toCollection(HashSet::new)))
                    .stream()
                    .collect(Collectors.toMap(StoredProfile::account, each -> each));
            Set<StoredProfile> found = new HashSet<>();
            for (StoredAffiliation each : some) {
                School school = schools.get(each.school());
                StoredProfile profile = people.get(each.account());
                if (school != null && profile != null) {
                    requests.index(each, school, profile);
                    if (each.counting()) {
                        found.add(profile);
                    }
                }
            }
            if (!found.isEmpty()) {
                standings.index(found);
            }
            some = requests.affiliations().at(ids, some.get(some.size() - 1).id(), BATCH);
        }
    }
}
