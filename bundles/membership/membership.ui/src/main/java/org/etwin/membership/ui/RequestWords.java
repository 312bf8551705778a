package org.etwin.membership.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.etwin.membership.AffiliationState;
import org.etwin.membership.Decision;
import org.etwin.membership.JoinRequest;
import org.etwin.membership.ProfileDetails;
import org.etwin.schools.SchoolState;
import org.etwin.ui.Words;

/** Requests, roles and decisions in the reader's words. */
final class RequestWords {
    private RequestWords() {}

    /** School and place, and what is unusual about it. */
    static String place(Words words, JoinRequest request) {
        String place = request.school().details().place();
        String where = request.school().name() + (place == null ? "" : ", " + place);
        if (request.state() == AffiliationState.RECHECK) {
            return where + " · " + words.of("membership.state", request.state());
        }
        return request.school().state() == SchoolState.CREATED
                ? where + " · " + words.text("membership.desk.new-school")
                : where;
    }

    /** Role, subjects and pupils' ages. */
    static String role(Words words, JoinRequest request) {
        ProfileDetails profile = request.profile();
        String ages = profile.ageFrom() == null
                ? ""
                : words.text("membership.profile.ages", profile.ageFrom(), profile.ageTo());
        return List.of(words.of("membership.role", request.role()), subjects(words, profile), ages).stream()
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    static String subjects(Words words, ProfileDetails profile) {
        return profile.subjects().stream()
                .sorted()
                .map(subject -> words.of("membership.subject", subject))
                .collect(Collectors.joining(", "));
    }

    static String languages(Words words, ProfileDetails profile) {
        Locale reader = words.locale();
        return profile.languages().stream()
                .map(tag -> ProfileFields.name(tag, reader))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** The state it led to, why, and what was written. */
    static String step(Words words, Decision step) {
        String reason = step.own() != null
                ? " · " + step.own().text(words.locale())
                : step.reason() == null ? "" : " · " + words.of("membership.reason", step.reason());
        String note = step.note() == null || step.note().isBlank() ? "" : " · “" + step.note() + "”";
        return words.of("membership.state", step.to()) + reason + note;
    }
}
