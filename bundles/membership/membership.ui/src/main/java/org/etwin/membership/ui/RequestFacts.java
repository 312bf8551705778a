package org.etwin.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.etwin.membership.AskedFields;
import org.etwin.membership.Decision;
import org.etwin.membership.JoinRequest;
import org.etwin.membership.Joining;
import org.etwin.membership.ProfileDetails;
import org.etwin.membership.Validating;
import org.etwin.platform.Seen;
import org.etwin.platform.extra.ExtraField;
import org.etwin.ui.Avatar;
import org.etwin.ui.Badge;
import org.etwin.ui.Facts;
import org.etwin.ui.Link;
import org.etwin.ui.Notice;
import org.etwin.ui.PersonRow;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.etwin.ui.Stack;
import org.etwin.ui.Tone;

/** Everything that the NSO needs to decide on one request. */
final class RequestFacts {
    private final Screen screen;
    private final Joining joining;
    private final Validating validating;

    RequestFacts(Screen screen, Joining joining, Validating validating) {
        this.screen = screen;
        this.joining = joining;
        this.validating = validating;
    }

    Component of(Seen<JoinRequest> seen) {
        JoinRequest request = seen.value();
        H2 name = new H2(request.name());
        PersonRow head = new PersonRow(new Avatar(request.name(), request.account()).large(), name)
                .note(request.email() + " · " + screen.words().date(request.asked()));
        Facts facts = new Facts(screen.words())
                .fact("membership.desk.school", school(request))
                .fact("membership.desk.role", role(request))
                .fact("membership.desk.state", state(request))
                .fact("membership.desk.domain", domain(request))
                .fact("membership.profile.about", request.profile().about())
                .fact("membership.profile.languages", languages(request.profile()));
        for (AskedFields asked :
                joining.asked(request.school().territory(), screen.words().locale())) {
            for (ExtraField field : asked.fields()) {
                String value = request.extra()
                        .getOrDefault(asked.plugin(), java.util.Map.of())
                        .get(field.name());
                if (value != null) {
                    facts.fact(
                            field.labelKey(),
                            new Row(new Span(value), new Badge(screen.text("membership.desk.plug-in"), Tone.NEUTRAL)));
                }
            }
        }
        facts.fact("membership.desk.history", history(request));
        Stack stack = new Stack(head, facts);
        for (String waiting : request.waitingFor()) {
            stack.add(new Notice(Tone.WARN, screen.text(waiting)));
        }
        return stack;
    }

    private Component school(JoinRequest request) {
        String place = request.school().details().place();
        return new Span(
                new Link("schools/" + request.school().id(), request.school().name()),
                new Span((place == null ? "" : ", " + place) + " · "
                        + screen.words().of("schools.state", request.school().state())));
    }

    private String role(JoinRequest request) {
        String role = screen.words().of("membership.role", request.role());
        ProfileDetails profile = request.profile();
        String subjects = profile.subjects().stream()
                .sorted()
                .map(subject -> screen.words().of("membership.subject", subject))
                .collect(Collectors.joining(", "));
        String ages = profile.ageFrom() == null
                ? ""
                : screen.text("membership.profile.ages", profile.ageFrom(), profile.ageTo());
        return List.of(role, subjects, ages).stream()
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private Component state(JoinRequest request) {
        return new Row(
                new Badge(screen.words().of("membership.state", request.state()), Tones.of(request.state())),
                new Span(screen.text("membership.desk.days", request.workingDays())));
    }

    /** Whether the address is of the school's own domain, which is the quickest thing to check. */
    private String domain(JoinRequest request) {
        String site = request.school().details().website();
        if (site == null || request.email() == null) {
            return null;
        }
        String host = site.replaceFirst("^https?://(www\\.)?", "").replaceFirst("[/:?#].*$", "");
        String domain = request.email().substring(request.email().indexOf('@') + 1);
        return screen.text(
                domain.equalsIgnoreCase(host) || domain.endsWith("." + host)
                        ? "membership.desk.domain.same"
                        : "membership.desk.domain.other");
    }

    private String languages(ProfileDetails profile) {
        return profile.languages().stream()
                .map(tag -> ProfileFields.name(tag, screen.words().locale()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private Component history(JoinRequest request) {
        Div steps = new Div();
        for (Decision step : validating.history(screen.actor(), request.id())) {
            String reason = step.reason() == null ? "" : " · " + screen.words().of("membership.reason", step.reason());
            String note = step.note() == null || step.note().isBlank() ? "" : " · “" + step.note() + "”";
            Paragraph line = new Paragraph(screen.words().date(step.at()) + " · "
                    + screen.words().of("membership.state", step.to()) + reason + note);
            line.addClassName("small");
            steps.add(line);
        }
        return steps;
    }
}
