package org.etwin.countries.core;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.etwin.countries.Territory;
import org.etwin.platform.Actor;
import org.etwin.platform.Rejection;
import org.etwin.platform.Role;

/** Who may change territories, and what a right one is. */
final class TerritoryRules {
    private static final String KOSOVO = "XK";
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private TerritoryRules() {}

    static boolean mayChangeAll(Actor actor) {
        return actor.has(Role.ADMIN);
    }

    static boolean maySet(Actor actor, String code) {
        return mayChangeAll(actor) || actor.isNsoOf(code);
    }

    static List<Rejection> wrong(Territory territory) {
        List<Rejection> wrong = new ArrayList<>();
        if (!isCountry(territory.country())) {
            wrong.add(Rejection.invalid("country", "countries.rejected.no-country"));
        } else if (!isCodeIn(territory.country(), territory.code())) {
            wrong.add(Rejection.invalid("code", "countries.rejected.code", territory.country()));
        }
        if (territory.languages().isEmpty()
                || territory.languages().size() > 10
                || !territory.languages().stream().allMatch(TerritoryRules::isLanguage)) {
            wrong.add(Rejection.invalid("languages", "countries.rejected.languages"));
        }
        return wrong;
    }

    private static boolean isCountry(String country) {
        return country != null && (COUNTRIES.contains(country) || KOSOVO.equals(country));
    }

    private static boolean isCodeIn(String country, String code) {
        return code != null && code.matches(country + "(-[A-Z0-9]{1,7})?");
    }

    static boolean isLanguage(String tag) {
        try {
            return !new Locale.Builder()
                            .setLanguageTag(tag)
                            .build()
                            .getLanguage()
                            .isEmpty()
                    && tag.length() <= 15;
        } catch (IllformedLocaleException notATag) {
            return false;
        }
    }
}
