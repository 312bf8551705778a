package org.etwin.schools.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.etwin.persistence.text.Folding;
import org.etwin.schools.SchoolDetails;

/** What to search for to find other records of the same school, the best first. */
final class LikelySame {
    private static final int SHORT = 3;

    private LikelySame() {}

    static List<String> words(SchoolDetails school) {
        List<String> name = new ArrayList<>(Folding.words(school.name()));
        name.sort(Comparator.comparingInt(String::length).reversed());
        List<String> telling =
                name.stream().filter(word -> word.length() > SHORT).limit(2).toList();
        Set<String> searches = new LinkedHashSet<>();
        String place = school.place();
        searches.add(school.name() + " " + place);
        searches.add(String.join(" ", telling) + " " + place);
        if (school.postcode() != null) {
            telling.forEach(word -> searches.add(word + " " + school.postcode()));
        }
        telling.forEach(word -> searches.add(word + " " + place));
        return List.copyOf(searches).stream().limit(5).toList();
    }
}
