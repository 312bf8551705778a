package org.etwin.countries.core;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.etwin.countries.Territory;
import org.etwin.countries.TerritorySettings;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Json;
import org.etwin.platform.events.Event;
import org.etwin.platform.events.NodeListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The territories as this node knows them: read once, and again after a change on whichever node. */
@Component(service = {KnownTerritories.class, NodeListener.class})
public final class KnownTerritories implements NodeListener {
    private final Transactions transactions;
    private final TerritoryRepository territories;
    private final Json json;
    private final AtomicLong changes = new AtomicLong();
    private volatile Known last = new Known(-1, List.of(), Map.of());

    /** @param asOf how many changes had been heard of before it was read */
    private record Known(long asOf, List<Territory> all, Map<String, TerritorySettings> settings) {}

    @Activate
    public KnownTerritories(
            @Reference Transactions transactions,
            @Reference TerritoryRepository territories,
            @Reference FirstTerritories seeded,
            @Reference Json json) {
        this.transactions = transactions;
        this.territories = territories;
        this.json = json;
    }

    List<Territory> all() {
        return known().all();
    }

    Map<String, TerritorySettings> settings() {
        return known().settings();
    }

    void forget() {
        changes.incrementAndGet();
    }

    @Override
    public Set<String> types() {
        return Set.of("countries.changed");
    }

    @Override
    public void on(Event event) {
        forget();
    }

    private Known known() {
        Known known = last;
        if (known.asOf() != changes.get()) {
            known = transactions.reading(this::read);
            last = known;
        }
        return known;
    }

    private Known read() {
        long asOf = changes.get();
        List<StoredTerritory> on =
                territories.all().stream().filter(StoredTerritory::isOn).toList();
        Map<String, TerritorySettings> settings = new TreeMap<>();
        on.forEach(territory -> settings.put(territory.toTerritory().code(), territory.toSettings(json)));
        return new Known(asOf, on.stream().map(StoredTerritory::toTerritory).toList(), Map.copyOf(settings));
    }
}
