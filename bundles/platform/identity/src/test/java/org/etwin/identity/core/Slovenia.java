package org.etwin.identity.core;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.etwin.countries.Territories;
import org.etwin.countries.Territory;
import org.etwin.countries.TerritorySettings;

/** The one territory of a test, with nothing set up. */
final class Slovenia implements Territories {
    private final Territory only = new Territory("SI", "SI", List.of("sl"));

    @Override
    public List<Territory> all() {
        return List.of(only);
    }

    @Override
    public Optional<Territory> find(String code) {
        return Optional.of(only).filter(each -> each.code().equals(code));
    }

    @Override
    public String name(String code, Locale language) {
        return code;
    }

    @Override
    public TerritorySettings settings(String code) {
        return TerritorySettings.DEFAULT;
    }
}
