package org.etwin.schools.core;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.etwin.countries.TerritorySettings;
import org.etwin.platform.Rejection;
import org.etwin.schools.SchoolDetails;

/** What is told about a school has to fit: all that is wrong at once. */
final class SchoolRules {
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s/]+\\.[^\\s]+");

    private static final Pattern MAIL_ADDRESS =
            Pattern.compile("[^\\s@<>,;:\"()\\[\\]\\p{Cntrl}]{1,64}@[\\p{L}\\p{Nd}-]+(\\.[\\p{L}\\p{Nd}-]+)+");
    private static final Set<String> COUNTRIES = countries();
    private static final int MOST_PUPILS = 100_000;

    private SchoolRules() {}

    static List<Rejection> check(SchoolDetails details, TerritorySettings settings) {
        List<Rejection> wrong = new ArrayList<>();
        if (details.name() == null) {
            wrong.add(Rejection.invalid("name", "schools.rejected.name-missing"));
        }
        if (details.place() == null) {
            wrong.add(Rejection.invalid("place", "schools.rejected.place-missing"));
        }
        if (details.number() == null && settings.schoolNumberNeeded()) {
            wrong.add(Rejection.invalid("number", "schools.rejected.number-missing"));
        }
        if (details.website() != null && !WEB_ADDRESS.matcher(details.website()).matches()) {
            wrong.add(Rejection.invalid("website", "schools.rejected.website-wrong"));
        }
        for (String told : new String[] {details.name(), details.publicName()}) {
            if (told != null && told.contains("://")) {
                // Names stand in mails to heads: nobody shall send links in our name.
                wrong.add(Rejection.invalid("name", "schools.rejected.name-link"));
            }
        }
        if (details.abroad() != null && !COUNTRIES.contains(details.abroad())) {
            wrong.add(Rejection.invalid("abroad", "schools.rejected.abroad-wrong"));
        }
        if (details.pupils() != null && (details.pupils() < 0 || details.pupils() > MOST_PUPILS)) {
            wrong.add(Rejection.invalid("pupils", "schools.rejected.pupils-range", MOST_PUPILS));
        }
        if (details.headEmail() != null
                && !MAIL_ADDRESS.matcher(details.headEmail()).matches()) {
            wrong.add(Rejection.invalid("headEmail", "schools.rejected.head-email-wrong"));
        }
        tooLong(wrong, "headName", details.headName(), 120);
        tooLong(wrong, "headEmail", details.headEmail(), 254);
        tooLong(wrong, "name", details.name(), 200);
        tooLong(wrong, "publicName", details.publicName(), 200);
        tooLong(wrong, "region", details.region(), 100);
        tooLong(wrong, "number", details.number(), 40);
        tooLong(wrong, "street", details.street(), 200);
        tooLong(wrong, "postcode", details.postcode(), 20);
        tooLong(wrong, "place", details.place(), 100);
        tooLong(wrong, "website", details.website(), 300);
        return wrong;
    }

    /** ISO 3166-1, and Kosovo. */
    private static Set<String> countries() {
        Set<String> codes = new HashSet<>(Set.of(Locale.getISOCountries()));
        codes.add("XK");
        return codes;
    }

    private static void tooLong(List<Rejection> wrong, String field, String text, int most) {
        if (text != null && text.length() > most) {
            wrong.add(Rejection.invalid(field, "schools.rejected.too-long", most));
        }
    }
}
