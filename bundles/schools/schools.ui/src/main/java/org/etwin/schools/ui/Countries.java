package org.etwin.schools.ui;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.etwin.countries.Territories;
import org.etwin.countries.Territory;
import org.etwin.ui.Option;

/** The territories to choose from, by name in the reader's language. */
final class Countries {
    private Countries() {}

    static List<Option> options(Territories territories, Locale language) {
        return territories.all().stream()
                .map(Territory::code)
                .map(code -> new Option(code, territories.name(code, language)))
                .sorted(Comparator.comparing(Option::label, Collator.getInstance(language)))
                .toList();
    }

    /** All countries of the world, for schools that lie in another than their territory's. */
    static List<Option> all(Locale language) {
        return Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of("XK"))
                .distinct()
                .map(code -> new Option(code, name(code, language)))
                .sorted(Comparator.comparing(Option::label, Collator.getInstance(language)))
                .toList();
    }

    static String name(String country, Locale language) {
        return new Locale("", country).getDisplayCountry(language);
    }
}
