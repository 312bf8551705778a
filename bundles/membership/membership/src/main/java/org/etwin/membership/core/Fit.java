package org.etwin.membership.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.etwin.membership.FitReason;
import org.etwin.membership.FitReason.Kind;

/** How well people fit one reader, and why. */
final class Fit {
    /** More of what is shared does not make a better partner. */
    private static final int MOST = 3;

    private final Findable reader;
    private final Map<Kind, Integer> weights = new EnumMap<>(Kind.class);

    /** @param reader null for somebody of whom nothing is known */
    Fit(Findable reader, DirectorySettings settings) {
        this.reader = reader;
        weights.put(Kind.SUBJECTS, settings.fit_subject());
        weights.put(Kind.LANGUAGES, settings.fit_language());
        weights.put(Kind.AGES, settings.fit_ages());
        weights.put(Kind.AVAILABLE, settings.fit_available());
    }

    /** 0 to {@link #best()}. */
    int score(Findable person) {
        if (reader == null) {
            return 0;
        }
        return shared(person) + (person.available() ? weight(Kind.AVAILABLE) : 0);
    }

    /** Without what everybody can be. */
    int shared(Findable person) {
        int subjects = Long.bitCount(reader.subjects() & person.subjects());
        int languages = 0;
        for (String tag : person.languages()) {
            languages += reader.languages().contains(tag) ? 1 : 0;
        }
        return weight(Kind.SUBJECTS) * Math.min(MOST, subjects)
                + weight(Kind.LANGUAGES) * Math.min(MOST, languages)
                + (agesMeet(person) ? weight(Kind.AGES) : 0);
    }

    boolean knowsReader() {
        return reader != null;
    }

    int best() {
        return MOST * (weight(Kind.SUBJECTS) + weight(Kind.LANGUAGES)) + weight(Kind.AGES) + weight(Kind.AVAILABLE);
    }

    List<FitReason> reasons(Findable person) {
        List<FitReason> reasons = new ArrayList<>();
        if (reader != null) {
            add(
                    reasons,
                    Kind.SUBJECTS,
                    Findable.subjects(reader.subjects() & person.subjects()).stream()
                            .map(Enum::name)
                            .toList());
            add(
                    reasons,
                    Kind.LANGUAGES,
                    person.languages().stream()
                            .filter(reader.languages()::contains)
                            .sorted()
                            .toList());
            if (agesMeet(person)) {
                int from = Math.max(reader.ageFrom(), person.ageFrom());
                int to = Math.min(reader.ageTo(), person.ageTo());
                add(reasons, Kind.AGES, Arrays.asList(String.valueOf(from), String.valueOf(to)));
            }
        }
        if (person.available()) {
            reasons.add(new FitReason(Kind.AVAILABLE, List.of()));
        }
        return reasons;
    }

    private static void add(List<FitReason> reasons, Kind kind, List<String> values) {
        if (!values.isEmpty()) {
            reasons.add(new FitReason(kind, values));
        }
    }

    private boolean agesMeet(Findable person) {
        return Math.max(reader.ageFrom(), person.ageFrom()) <= Math.min(reader.ageTo(), person.ageTo());
    }

    private int weight(Kind kind) {
        return Math.max(0, weights.get(kind));
    }
}
