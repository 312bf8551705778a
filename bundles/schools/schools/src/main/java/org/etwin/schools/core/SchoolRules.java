package org.etwin.schools.core;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.etwin.countries.TerritorySettings;
import org.etwin.platform.Rejection;
import org.etwin.schools.SchoolDetails;

/** What is told about a school has to fit: all that is wrong at once. */
final class SchoolRules {
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s/]+\\.[^\\s]+");

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

    private static void tooLong(List<Rejection> wrong, String field, String text, int most) {
        if (text != null && text.length() > most) {
            wrong.add(Rejection.invalid(field, "schools.rejected.too-long", most));
        }
    }
}
