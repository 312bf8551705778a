package org.etwin.membership.core;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.Unit;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Json;
import org.etwin.platform.events.DurableListener;
import org.etwin.platform.events.Event;
import org.etwin.schools.SchoolMembers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells schools how many eTwinners they have, so that schools are found by that. */
@Component
public final class CountsAtSchools implements DurableListener {
    private static final Actor MEMBERSHIP = new Actor.System("membership");

    private final Transactions transactions;
    private final AffiliationRepository affiliations;
    private final SchoolMembers schools;
    private final Json json;

    @Activate
    public CountsAtSchools(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=membership)") Unit unit,
            @Reference SchoolMembers schools,
            @Reference Json json) {
        this.transactions = transactions;
        this.affiliations = new AffiliationRepository(unit);
        this.schools = schools;
        this.json = json;
    }

    @Override
    public String name() {
        return "membership.counts-at-schools";
    }

    @Override
    public Set<String> types() {
        return Set.of("people.changed");
    }

    @Override
    public void on(Event event) {
        Collection<Id> people = json.read(event.json(), PeopleChanged.class).accounts();
        transactions.in(() -> {
            Set<Id> where = affiliations.of(people).stream()
                    .map(StoredAffiliation::school)
                    .collect(Collectors.toSet());
            if (!where.isEmpty()) {
                Map<Id, Integer> numbers = new HashMap<>();
                where.forEach(school -> numbers.put(school, 0));
                numbers.putAll(affiliations.countingAt(where));
                schools.are(MEMBERSHIP, numbers);
            }
        });
    }
}
