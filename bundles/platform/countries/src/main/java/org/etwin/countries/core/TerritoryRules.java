package org.etwin.countries.core;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.etwin.countries.Territory;
import org.etwin.countries.TerritorySettings;
import org.etwin.platform.Actor;
import org.etwin.platform.Rejection;
import org.etwin.platform.Role;

/** Who may change territories, and what a right one is. */
final class TerritoryRules {
    private static final String KOSOVO = "XK";
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final int LONGEST_REVIEW = 60;

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

    static List<Rejection> wrong(TerritorySettings settings) {
        List<Rejection> wrong = new ArrayList<>();
        if (settings.nsoName() != null && settings.nsoName().length() > 200) {
            wrong.add(Rejection.invalid("nsoName", "countries.rejected.name-too-long"));
        }
        if (settings.contact() != null && !settings.contact().matches("[^@\\s]{1,64}@[^@\\s]{1,180}")) {
            wrong.add(Rejection.invalid("contact", "countries.rejected.contact"));
        }
        if (settings.reviewDays() < 1 || settings.reviewDays() > LONGEST_REVIEW) {
            wrong.add(Rejection.invalid("reviewDays", "countries.rejected.review-days", LONGEST_REVIEW));
        }
        if (settings.theme() != null && !settings.theme().matches("[a-z0-9-]{1,60}")) {
            wrong.add(Rejection.invalid("theme", "countries.rejected.theme"));
        }
        return wrong;
    }

    private static boolean isCountry(String country) {
        return country != null && (COUNTRIES.contains(country) || KOSOVO.equals(country));
    }

    private static boolean isCodeIn(String country, String code) {
        return code != null && code.matches(country + "(-[A-Z0-9]{1,7})?");
    }

    private static boolean isLanguage(String tag) {
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
