package org.etwin.schools.core;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.etwin.countries.Territories;
import org.etwin.countries.Territory;
import org.etwin.countries.TerritorySettings;

/** Germany, Finland and Slovenia, for tests. */
final class KnownTerritories implements Territories {
    private final Map<String, TerritorySettings> settings = new HashMap<>();

    void set(String code, TerritorySettings changed) {
        settings.put(code, changed);
    }

    @Override
    public List<Territory> all() {
        return List.of(
                new Territory("DE", "DE", List.of("de")),
                new Territory("FI", "FI", List.of("fi", "sv")),
                new Territory("FR", "FR", List.of("fr")),
                new Territory("SI", "SI", List.of("sl")));
    }

    @Override
    public Optional<Territory> find(String code) {
        return all().stream().filter(each -> each.code().equals(code)).findFirst();
    }

    @Override
    public String name(String code, Locale language) {
        return new Locale("", code).getDisplayCountry(language);
    }

    @Override
    public TerritorySettings settings(String code) {
        return settings.getOrDefault(code, TerritorySettings.DEFAULT);
    }
}
