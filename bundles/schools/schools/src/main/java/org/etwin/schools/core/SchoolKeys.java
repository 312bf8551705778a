package org.etwin.schools.core;

import java.util.Set;
import org.etwin.persistence.text.Folding;
import org.etwin.schools.SchoolDetails;

/** The folded forms by which schools are matched, sorted and found. */
final class SchoolKeys {
    private static final int SORT = 200;

    private SchoolKeys() {}

    /** Equal for what is the same school, but for its sites: the number, else name, postcode and place. */
    static String match(SchoolDetails details) {
        return details.number() == null ? byName(details) : "#" + bare(details.number());
    }

    static String byName(SchoolDetails details) {
        return "~" + Folding.key(details.name(), SORT) + "|" + bare(details.postcode()) + "|"
                + Folding.key(details.place(), 100);
    }

    /** Equal for sites in the same building. */
    static String address(SchoolDetails details) {
        return Folding.key(details.street()) + "|" + bare(details.postcode()) + "|" + Folding.key(details.place());
    }

    static String name(SchoolDetails details) {
        return Folding.key(details.name());
    }

    static String sort(SchoolDetails details) {
        return Folding.key(details.publicName() == null ? details.name() : details.publicName(), SORT);
    }

    static Set<String> words(SchoolDetails details) {
        return Folding.words(
                details.name(), details.publicName(), details.place(), details.postcode(), details.number());
    }

    private static String bare(String text) {
        return Folding.key(text).replace(" ", "");
    }
}
