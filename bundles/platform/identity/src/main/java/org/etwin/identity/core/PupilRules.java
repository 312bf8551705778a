package org.etwin.identity.core;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.etwin.identity.Pupils.NewPupil;
import org.etwin.platform.Rejection;

/** What is wrong with what a teacher gives for pupils. */
final class PupilRules {
    private static final int LONGEST_CLASS = 30;
    private static final Pattern USER_NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{2,79}");

    private final RegistrationRules names = new RegistrationRules();

    List<Rejection> check(List<NewPupil> wanted, int most) {
        if (wanted.isEmpty() || wanted.size() > most) {
            return List.of(Rejection.invalid("names", "identity.rejected.pupils-number", most));
        }
        return wanted.stream()
                .flatMap(each ->
                        Stream.concat(names.name("names", each.name()).stream(), className(each.className()).stream()))
                .distinct()
                .toList();
    }

    List<Rejection> name(String field, String name) {
        return names.name(field, name);
    }

    List<Rejection> userName(String userName) {
        return USER_NAME.matcher(userName).matches()
                ? List.of()
                : List.of(Rejection.invalid("userName", "identity.rejected.user-name"));
    }

    /** @param name null and empty for none */
    List<Rejection> className(String name) {
        String clean = name == null ? "" : name.strip();
        boolean fits = clean.length() <= LONGEST_CLASS
                && clean.chars().noneMatch(letter -> Character.isISOControl(letter) || letter == '<' || letter == '>');
        return fits
                ? List.of()
                : List.of(Rejection.invalid("className", "identity.rejected.class-name", LONGEST_CLASS));
    }
}
