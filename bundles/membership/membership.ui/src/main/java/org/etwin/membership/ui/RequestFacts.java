package org.etwin.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import java.util.List;
import java.util.Map;
import org.etwin.membership.AffiliationState;
import org.etwin.membership.AskedFields;
import org.etwin.membership.JoinRequest;
import org.etwin.membership.Joining;
import org.etwin.membership.Members;
import org.etwin.membership.Suggestions;
import org.etwin.membership.Suggestions.SameDomain;
import org.etwin.membership.Validating;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Seen;
import org.etwin.platform.extra.ExtraField;
import org.etwin.schools.SchoolState;
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
    private static final int FEW = 2;

    private final Screen screen;
    private final Joining joining;
    private final Validating validating;
    private final Members members;

    RequestFacts(Screen screen, Joining joining, Validating validating, Members members) {
        this.screen = screen;
        this.joining = joining;
        this.validating = validating;
        this.members = members;
    }

    Component of(Seen<JoinRequest> seen) {
        JoinRequest request = seen.value();
        String name = screen.words().person(request.name());
        PersonRow head = new PersonRow(new Avatar(request.name(), request.account()).large(), new H2(name))
                .note((request.email() == null ? "" : request.email() + " · ")
                        + screen.text("membership.desk.asked-on", screen.words().date(request.asked())));
        Stack stack = new Stack(head, facts(request));
        for (String waiting : request.waitingFor()) {
            stack.add(new Notice(Tone.WARN, screen.text(waiting)));
        }
        return stack;
    }

    private Facts facts(JoinRequest request) {
        Facts facts = new Facts(screen.words())
                .fact("membership.desk.school", school(request))
                .fact("membership.desk.role", RequestWords.role(screen.words(), request));
        if (request.state() != AffiliationState.PENDING) {
            facts.fact("membership.desk.state", state(request));
        }
        if (request.suggestions() != null) {
            facts.fact("membership.desk.domain", domain(request.suggestions()));
        }
        if (request.evidence().text() != null || !request.evidence().files().isEmpty()) {
            facts.fact("membership.desk.evidence", new EvidenceFiles(screen, request.evidence()));
        }
        extra(request, facts);
        facts.fact("membership.profile.about", request.profile().about())
                .fact("membership.profile.languages", RequestWords.languages(screen.words(), request.profile()));
        if (request.suggestions() != null) {
            facts.fact("membership.desk.known", known(request));
        }
        return facts.fact("membership.desk.history", history(request));
    }

    private Component school(JoinRequest request) {
        String place = request.school().details().place();
        String members = screen.text(
                "membership.desk.members",
                this.members
                        .at(screen.actor(), request.school().id(), PageRequest.first(1))
                        .total()
                        .value());
        Span line = new Span(
                new Link("schools/" + request.school().id(), request.school().name()),
                new Span((place == null ? "" : ", " + place) + " · "
                        + screen.words().of("schools.state", request.school().state()) + " · " + members));
        if (request.school().state() == SchoolState.CREATED) {
            line.add(new Span(" "), new Badge(screen.text("membership.desk.new-school"), Tone.ACCENT));
        }
        return line;
    }

    private Component state(JoinRequest request) {
        Row row = new Row(new Badge(screen.words().of("membership.state", request.state()), Tones.of(request.state())));
        if (request.rightsUntil() != null) {
            row.add(new Span(
                    screen.text("membership.desk.rights-until", screen.words().date(request.rightsUntil()))));
        }
        return row;
    }

    /** The quickest thing to check: whose domain the address has. */
    private Component domain(Suggestions suggestions) {
        Span verdict = new Span();
        if (suggestions.domain() == null) {
            verdict.setText(screen.text("membership.desk.domain.anybody"));
            return verdict;
        }
        boolean same = suggestions.sameDomain() != SameDomain.NONE;
        if (same) {
            Icon tick = new Icon("vaadin", "check");
            tick.addClassName("tick");
            tick.getElement().setAttribute("aria-hidden", "true");
            verdict.add(tick);
            verdict.addClassName("good");
        }
        verdict.add(new Span(
                screen.text("membership.desk.domain." + suggestions.sameDomain().name(), suggestions.domain())));
        return verdict;
    }

    private void extra(JoinRequest request, Facts facts) {
        List<AskedFields> asked =
                joining.asked(request.school().territory(), screen.words().locale());
        for (AskedFields plugin : asked) {
            Map<String, String> values = request.extra().getOrDefault(plugin.plugin(), Map.of());
            for (ExtraField field : plugin.fields()) {
                String value = values.get(field.name());
                if (value != null) {
                    facts.fact(
                            field.labelKey(),
                            new Row(new Span(value), new Badge(screen.text("membership.desk.plug-in"), Tone.NEUTRAL)));
                }
            }
        }
    }

    /** Whether the person is known already, by another account or by an earlier request. */
    private Component known(JoinRequest request) {
        Suggestions suggestions = request.suggestions();
        Stack lines = new Stack();
        lines.addClassName("tight");
        lines.add(new Span(
                suggestions.firstRequest()
                        ? screen.text("membership.desk.first-request")
                        : screen.text("membership.desk.earlier", suggestions.earlierRequests())));
        if (suggestions.namesakes().isEmpty()) {
            lines.add(new Span(screen.text("membership.desk.no-namesake")));
        }
        List<Span> others = suggestions.namesakes().stream()
                .map(other -> namesake(request, other))
                .toList();
        others.stream().limit(FEW).forEach(lines::add);
        if (others.size() > FEW) {
            Stack rest = new Stack();
            rest.addClassName("tight");
            others.stream().skip(FEW).forEach(rest::add);
            lines.add(new NativeDetails(screen.text("membership.desk.more-namesakes", others.size() - FEW), rest));
        }
        return lines;
    }

    private Span namesake(JoinRequest request, Suggestions.Namesake other) {
        String where = other.school() == null ? "" : ", " + other.school().name();
        return new Span(
                new Span(other.name() + where + " · " + screen.words().of("membership.state", other.state()) + " · "),
                new Link(
                        "desk/duplicates/" + request.account() + "/" + other.account(),
                        screen.text("membership.desk.compare")));
    }

    private Component history(JoinRequest request) {
        List<org.etwin.membership.Decision> steps = validating.history(screen.actor(), request.id());
        HistoryLines lines = new HistoryLines(screen, steps);
        return steps.size() <= 3 ? lines : new NativeDetails(screen.text("membership.desk.steps", steps.size()), lines);
    }
}
