package org.etwin.countries.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.etwin.countries.Territory;
import org.junit.jupiter.api.Test;

class TerritoryNamesTest {
    private static final Locale FINNISH = Locale.forLanguageTag("fi");
    private static final Locale SLOVENE = Locale.forLanguageTag("sl");

    private final StoredTerritories territories = new StoredTerritories(null, new FewTexts());

    @Test
    void countriesAreNamedInTheLanguageOfTheReader() {
        assertThat(territories.name("SI", FINNISH)).isEqualTo("Slovenia");
        assertThat(territories.name("FI", FINNISH)).isEqualTo("Suomi");
        assertThat(territories.name("DE", SLOVENE)).isEqualTo("Nemčija");
        assertThat(territories.name("XK", Locale.ENGLISH)).isEqualTo("Kosovo");
        assertThat(territories.name("XK", FINNISH)).isEqualTo("Kosovo");
    }

    @Test
    void everyTerritoryOfTheFirstStartHasANameInEachLanguage() {
        for (Territory territory : FirstTerritories.fromFile()) {
            for (Locale language : new Locale[] {Locale.ENGLISH, FINNISH, SLOVENE}) {
                assertThat(territories.name(territory.code(), language)).isNotEqualTo(territory.code());
            }
        }
    }

    @Test
    void aTextWinsOverTheNameOfTheCountry() {
        assertThat(territories.name("TR", Locale.ENGLISH)).isEqualTo("Türkiye");
        assertThat(territories.name("BE-NL", Locale.ENGLISH)).isEqualTo("Belgium (Flemish Community)");
    }

    @Test
    void aPartWithoutATextIsNamedAfterItsCountry() {
        assertThat(territories.name("ES-CT", Locale.ENGLISH)).isEqualTo("Spain (CT)");
    }

    @Test
    void whatIsNoCodeIsItsOwnName() {
        assertThat(territories.name("nonsense", Locale.ENGLISH)).isEqualTo("nonsense");
    }
}
