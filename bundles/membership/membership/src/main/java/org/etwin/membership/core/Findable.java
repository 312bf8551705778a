package org.etwin.membership.core;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.etwin.membership.Subject;

/**
 * What the directory knows of one person.
 *
 * @param subjects a bit for each subject
 * @param languages tags in lower case
 * @param ageFrom 0 with {@code ageTo} -1 when the person told no ages
 */
record Findable(
        long account,
        String sortKey,
        long subjects,
        List<String> languages,
        int ageFrom,
        int ageTo,
        boolean available,
        List<Place> places,
        List<String> words) {
    static final Comparator<Findable> BY_NAME =
            Comparator.comparing(Findable::sortKey).thenComparingLong(Findable::account);

    /** Where a person is validated. */
    record Place(String territory, String region) {}

    static long bit(Subject subject) {
        return 1L << subject.ordinal();
    }

    static Set<Subject> subjects(long bits) {
        Set<Subject> all = EnumSet.noneOf(Subject.class);
        for (Subject each : Subject.values()) {
            if ((bits & bit(each)) != 0) {
                all.add(each);
            }
        }
        return all;
    }

    boolean teaches(Subject subject) {
        return (subjects & bit(subject)) != 0;
    }

    boolean hasPupilsOf(int age) {
        return ageFrom <= age && age <= ageTo;
    }
}
