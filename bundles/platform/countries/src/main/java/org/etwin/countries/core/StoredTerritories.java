package org.etwin.countries.core;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.etwin.countries.Territories;
import org.etwin.countries.Territory;
import org.etwin.countries.TerritorySettings;
import org.etwin.platform.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@link Territories} as the database has them. */
@Component
public final class StoredTerritories implements Territories {
    private final KnownTerritories known;
    private final Texts texts;

    @Activate
    public StoredTerritories(@Reference KnownTerritories known, @Reference Texts texts) {
        this.known = known;
        this.texts = texts;
    }

    @Override
    public List<Territory> all() {
        return known.all();
    }

    @Override
    public Optional<Territory> find(String code) {
        return known.all().stream()
                .filter(territory -> territory.code().equals(code))
                .findFirst();
    }

    @Override
    public String name(String code, Locale language) {
        String key = "countries.name." + code;
        if (texts.has(key)) {
            return texts.text(language, key);
        }
        int dash = code.indexOf('-');
        String country = dash < 0 ? code : code.substring(0, dash);
        String name = nameOfCountry(country, language);
        return dash < 0 ? name : name + " (" + code.substring(dash + 1) + ")";
    }

    private static String nameOfCountry(String country, Locale language) {
        return country.matches("[A-Z]{2}")
                ? new Locale.Builder().setRegion(country).build().getDisplayCountry(language)
                : country;
    }

    @Override
    public TerritorySettings settings(String code) {
        return code == null
                ? TerritorySettings.DEFAULT
                : known.settings().getOrDefault(code, TerritorySettings.DEFAULT);
    }
}
