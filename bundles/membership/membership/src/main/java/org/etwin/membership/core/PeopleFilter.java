package org.etwin.membership.core;

import java.util.List;
import java.util.Locale;
import org.etwin.membership.PeopleQuery;
import org.etwin.persistence.text.Folding;

/** Which people a query means, told filter by filter, so that each can be left out in turn. */
final class PeopleFilter {
    static final int TERRITORY = 1;
    static final int REGION = 2;
    static final int SUBJECT = 4;
    static final int LANGUAGE = 8;
    static final int AGE = 16;
    static final int AVAILABLE = 32;

    private static final int MOST_WORDS = 6;

    private final PeopleQuery query;
    private final List<String> prefixes;
    private final String language;
    private final long except;

    /** @param except an account that is never meant */
    PeopleFilter(PeopleQuery query, long except) {
        this.query = query;
        this.except = except;
        prefixes = Folding.words(query.words()).stream().limit(MOST_WORDS).toList();
        language = query.language() == null ? null : query.language().toLowerCase(Locale.ROOT);
    }

    boolean means(Findable person) {
        return hasWords(person) && missed(person) == 0;
    }

    /** Each word typed begins a word of the person. */
    boolean hasWords(Findable person) {
        if (person.account() == except) {
            return false;
        }
        for (String prefix : prefixes) {
            boolean found = false;
            for (String word : person.words()) {
                if (word.startsWith(prefix)) {
                    found = true;
                    break;
                }
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    /** The filters that the person does not pass. */
    int missed(Findable person) {
        int missed = query.territory() == null ? 0 : missedPlace(person);
        if (query.subject() != null && !person.teaches(query.subject())) {
            missed |= SUBJECT;
        }
        if (language != null && !person.languages().contains(language)) {
            missed |= LANGUAGE;
        }
        if (query.age() != null && !person.hasPupilsOf(query.age())) {
            missed |= AGE;
        }
        if (query.available() && !person.available()) {
            missed |= AVAILABLE;
        }
        return missed;
    }

    private int missedPlace(Findable person) {
        int missed = TERRITORY | REGION;
        for (Findable.Place place : person.places()) {
            if (place.territory().equals(query.territory())) {
                if (query.region() == null || place.region().equals(query.region())) {
                    return 0;
                }
                missed = REGION;
            }
        }
        return query.region() == null ? TERRITORY : missed;
    }
}
