package org.etwin.membership.core;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.etwin.persistence.text.Folding;
import org.etwin.schools.School;
import org.etwin.schools.SchoolState;

/** What a request remembers of its school, because its desk finds it by that. */
record SchoolFacts(String region, boolean isNew, String host, Set<String> words) {
    private static final int LONGEST = 200;

    static SchoolFacts of(School school) {
        String region = school.details().region();
        return new SchoolFacts(
                region == null ? "" : region.substring(0, Math.min(LONGEST, region.length())),
                school.state() == SchoolState.CREATED,
                host(school.details().website()),
                Folding.words(school.name(), school.details().place()));
    }

    /** Whether an address of that domain is one of the school. */
    boolean has(String domain) {
        return !domain.isEmpty() && !host.isEmpty() && (domain.equals(host) || domain.endsWith("." + host));
    }

    private static String host(String site) {
        try {
            String host = site == null ? null : URI.create(site).getHost();
            String lower = host == null ? "" : host.toLowerCase(Locale.ROOT);
            return lower.startsWith("www.") ? lower.substring("www.".length()) : lower;
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }
}
