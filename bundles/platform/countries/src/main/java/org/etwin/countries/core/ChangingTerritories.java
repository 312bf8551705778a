package org.etwin.countries.core;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.etwin.audit.Audit;
import org.etwin.countries.TerritoriesChanged;
import org.etwin.countries.Territory;
import org.etwin.countries.TerritoryAction;
import org.etwin.countries.TerritoryAdministration;
import org.etwin.countries.TerritorySettings;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Json;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.Seen;
import org.etwin.platform.events.Outbox;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@link TerritoryAdministration} in the database. */
@Component
public final class ChangingTerritories implements TerritoryAdministration {
    private final Transactions transactions;
    private final TerritoryRepository territories;
    private final KnownTerritories known;
    private final Audit audit;
    private final Outbox outbox;
    private final Json json;

    @Activate
    public ChangingTerritories(
            @Reference Transactions transactions,
            @Reference TerritoryRepository territories,
            @Reference KnownTerritories known,
            @Reference Audit audit,
            @Reference Outbox outbox,
            @Reference Json json) {
        this.transactions = transactions;
        this.territories = territories;
        this.known = known;
        this.audit = audit;
        this.outbox = outbox;
        this.json = json;
    }

    @Override
    public void put(Actor actor, Territory territory) {
        allowed(TerritoryRules.mayChangeAll(actor));
        Rejected.ifAny(TerritoryRules.wrong(territory));
        change(actor, "countries.put", territory.code(), () -> {
            Optional<StoredTerritory> stored = territories.find(territory.code());
            stored.ifPresentOrElse(there -> there.put(territory), () -> territories.add(territory));
            return Map.of("languages", String.join(" ", territory.languages()));
        });
    }

    @Override
    public void remove(Actor actor, String code) {
        allowed(TerritoryRules.mayChangeAll(actor));
        change(actor, "countries.removed", code, () -> {
            StoredTerritory territory = on(code);
            if (territories.all().stream().filter(StoredTerritory::isOn).count() == 1) {
                throw new Rejected(Rejection.conflict("countries.rejected.last"));
            }
            territory.switchOff();
            return Map.of();
        });
    }

    @Override
    public Seen<TerritorySettings> settings(Actor actor, String code) {
        return transactions.reading(() -> {
            StoredTerritory territory = on(code);
            Set<TerritoryAction> allowed = TerritoryRules.maySet(actor, code) ? Set.of(TerritoryAction.SET) : Set.of();
            return new Seen<>(territory.toSettings(json), territory.version(), allowed);
        });
    }

    @Override
    public void set(Actor actor, String code, long version, TerritorySettings settings) {
        allowed(TerritoryRules.maySet(actor, code));
        Rejected.ifAny(SettingsRules.wrong(settings));
        change(actor, "countries.set", code, () -> {
            StoredTerritory territory = on(code);
            if (territory.version() != version) {
                throw Rejected.stale();
            }
            Map<String, String> differences = SettingsDifferences.between(territory.toSettings(json), settings);
            territory.set(settings, json);
            return differences;
        });
    }

    private static void allowed(boolean may) {
        if (!may) {
            throw Rejected.forbidden();
        }
    }

    private StoredTerritory on(String code) {
        return territories.find(code).filter(StoredTerritory::isOn).orElseThrow(Rejected::notFound);
    }

    /** @param work returns what the audit is told */
    private void change(Actor actor, String what, String code, Supplier<Map<String, String>> work) {
        transactions.in(() -> {
            Map<String, String> details = new TreeMap<>(work.get());
            details.put("territory", code);
            audit.record(actor, what, code, null, details);
            outbox.publish(new TerritoriesChanged(code));
            transactions.afterCommit(known::forget);
        });
    }
}
