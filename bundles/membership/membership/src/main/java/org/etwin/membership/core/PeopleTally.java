package org.etwin.membership.core;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.etwin.membership.PeopleCounts;
import org.etwin.membership.PeopleQuery;
import org.etwin.membership.Subject;
import org.etwin.platform.Count;

/** Counts, for each filter, what its choices would show while the others stay. */
final class PeopleTally {
    private static final int YOUNGEST = 3;
    private static final int OLDEST = 21;

    private final PeopleQuery query;
    private final Map<String, Integer> territories = new HashMap<>();
    private final Map<String, Integer> regions = new HashMap<>();
    private final Map<String, Integer> languages = new HashMap<>();
    private final int[] subjects = new int[Subject.values().length];
    private final int[] ages = new int[OLDEST + 1];
    private int all;
    private int available;

    private PeopleTally(PeopleQuery query) {
        this.query = query;
    }

    static PeopleCounts of(List<Findable> people, PeopleQuery query, PeopleFilter filter) {
        PeopleTally tally = new PeopleTally(query);
        for (Findable person : people) {
            if (filter.hasWords(person)) {
                tally.add(person, filter.missed(person));
            }
        }
        return tally.counts();
    }

    /** Whoever misses one filter alone counts where that filter is chosen. */
    private void add(Findable person, int missed) {
        all += missed == 0 ? 1 : 0;
        if ((missed & ~(PeopleFilter.TERRITORY | PeopleFilter.REGION)) == 0) {
            addPlaces(person, missed);
        }
        if ((missed & ~PeopleFilter.SUBJECT) == 0) {
            for (long left = person.subjects(); left != 0; left &= left - 1) {
                subjects[Long.numberOfTrailingZeros(left)]++;
            }
        }
        if ((missed & ~PeopleFilter.LANGUAGE) == 0) {
            person.languages().forEach(tag -> languages.merge(tag, 1, Integer::sum));
        }
        if ((missed & ~PeopleFilter.AGE) == 0) {
            for (int age = Math.max(YOUNGEST, person.ageFrom()); age <= Math.min(OLDEST, person.ageTo()); age++) {
                ages[age]++;
            }
        }
        if ((missed & ~PeopleFilter.AVAILABLE) == 0 && person.available()) {
            available++;
        }
    }

    private void addPlaces(Findable person, int missed) {
        Set<String> counted = new HashSet<>(2);
        for (Findable.Place place : person.places()) {
            if (counted.add(place.territory())) {
                territories.merge(place.territory(), 1, Integer::sum);
            }
        }
        if (query.territory() != null && (missed & PeopleFilter.TERRITORY) == 0) {
            counted.clear();
            for (Findable.Place place : person.places()) {
                if (place.territory().equals(query.territory())
                        && !place.region().isEmpty()
                        && counted.add(place.region())) {
                    regions.merge(place.region(), 1, Integer::sum);
                }
            }
        }
    }

    private PeopleCounts counts() {
        Map<Subject, Count> bySubject = new HashMap<>();
        for (Subject subject : Subject.values()) {
            put(bySubject, subject, subjects[subject.ordinal()]);
        }
        Map<Integer, Count> byAge = new HashMap<>();
        for (int age = YOUNGEST; age <= OLDEST; age++) {
            put(byAge, age, ages[age]);
        }
        return new PeopleCounts(
                Count.of(all),
                capped(territories),
                capped(regions),
                bySubject,
                capped(languages),
                byAge,
                Count.of(available));
    }

    private static <K> void put(Map<K, Count> counts, K choice, int number) {
        if (number > 0) {
            counts.put(choice, Count.of(number));
        }
    }

    private static Map<String, Count> capped(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> Count.of(each.getValue())));
    }
}
