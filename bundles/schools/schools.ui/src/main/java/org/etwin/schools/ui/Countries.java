package org.etwin.schools.ui;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
}
