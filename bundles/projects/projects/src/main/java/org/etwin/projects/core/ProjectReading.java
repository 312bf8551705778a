package org.etwin.projects.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.etwin.identity.AccountCard;
import org.etwin.identity.Accounts;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Seen;
import org.etwin.projects.Decision;
import org.etwin.projects.Founder;
import org.etwin.projects.Partner;
import org.etwin.projects.PartnerInvitation;
import org.etwin.projects.Project;
import org.etwin.projects.ProjectOpened;
import org.etwin.projects.PublicProject;
import org.etwin.projects.Question;
import org.etwin.projects.Step;
import org.etwin.projects.TextVersion;
import org.etwin.projects.WaitingFor;
import org.etwin.schools.SchoolCard;
import org.etwin.schools.Schools;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts rows, names of people and names of schools together: two look-ups however many projects. */
@Component(service = ProjectReading.class)
public final class ProjectReading {
    private final ProjectStore store;
    private final Accounts accounts;
    private final Schools schools;
    private final ProjectSteps steps;

    @Activate
    public ProjectReading(
            @Reference ProjectStore store,
            @Reference Accounts accounts,
            @Reference Schools schools,
            @Reference ProjectSteps steps) {
        this.store = store;
        this.accounts = accounts;
        this.schools = schools;
        this.steps = steps;
    }

    List<Seen<Project>> seen(Actor actor, List<Dossier> dossiers) {
        Names names = names(dossiers);
        return dossiers.stream()
                .map(each -> new Seen<>(project(each, names), each.project().version(), steps.allowed(actor, each)))
                .toList();
    }

    Seen<Project> seen(Actor actor, Dossier dossier) {
        return seen(actor, List.of(dossier)).get(0);
    }

    /** Three look-ups however many projects. */
    List<PublicProject> pages(List<Dossier> dossiers) {
        if (dossiers.isEmpty()) {
            return List.of();
        }
        Map<Id, Map<Id, String>> places = places(dossiers);
        Map<Id, SchoolCard> cards =
                cards(places.values().stream().flatMap(each -> each.keySet().stream()), schools::cards);
        return dossiers.stream()
                .map(each -> each.project()
                        .toPublicProject(places.get(each.id()).entrySet().stream()
                                .filter(place -> cards.containsKey(place.getKey()))
                                .limit(PublicProject.MOST_SCHOOLS)
                                .map(place -> new PublicProject.School(
                                        place.getKey(),
                                        cards.get(place.getKey()).name(),
                                        place.getValue()))
                                .toList()))
                .toList();
    }

    PublicProject page(Dossier dossier) {
        return pages(List.of(dossier)).get(0);
    }

    /** For each project its schools with their territories: of the founders, then of the partners. */
    private Map<Id, Map<Id, String>> places(List<Dossier> dossiers) {
        Map<Id, Map<Id, String>> places = new HashMap<>();
        for (Dossier dossier : dossiers) {
            Map<Id, String> those = places.computeIfAbsent(dossier.id(), id -> new LinkedHashMap<>());
            founders(dossier)
                    .filter(each -> each.school() != null)
                    .forEach(each -> those.put(each.school(), each.territory()));
        }
        store.partners()
                .schools(dossiers.stream().map(each -> each.id().value()).toList())
                .forEach(row -> places.get(new Id(((Number) row[0]).longValue()))
                        .putIfAbsent(new Id(((Number) row[1]).longValue()), (String) row[2]));
        return places;
    }

    List<ProjectOpened> opened(List<Dossier> dossiers) {
        Map<Id, AccountCard> people = people(
                dossiers.stream().flatMap(each -> each.founders().stream()).map(FounderRow::person));
        return dossiers.stream()
                .map(each -> new ProjectOpened(
                        each.project().id(),
                        each.project().title(),
                        each.project().text().description(),
                        each.project().kind(),
                        founders(each)
                                .map(one -> new ProjectOpened.Founder(
                                        one.person(), name(people, one.person()), one.school(), one.territory()))
                                .toList(),
                        each.project().opened()))
                .toList();
    }

    List<Step> steps(List<StepRow> rows) {
        Map<Id, AccountCard> people = people(
                Stream.concat(rows.stream().map(StepRow::takenBy), rows.stream().map(StepRow::about)));
        return rows.stream()
                .map(row -> row.toStep(name(people, row.takenBy()), name(people, row.about())))
                .toList();
    }

    List<TextVersion> versions(List<VersionRow> rows) {
        Map<Id, AccountCard> people = people(rows.stream().map(VersionRow::savedBy));
        return rows.stream()
                .map(row -> row.toVersion(name(people, row.savedBy())))
                .toList();
    }

    List<Partner> partners(List<PartnerRow> rows) {
        Names names = new Names(
                people(Stream.concat(
                        rows.stream().map(PartnerRow::person), rows.stream().map(PartnerRow::invitedBy))),
                cards(rows.stream().map(PartnerRow::school), schools::cards));
        return rows.stream()
                .map(row -> row.toPartner(
                        names.person(row.person()),
                        names.school(row.school()),
                        names.person(row.invitedBy()),
                        steps.ends()))
                .toList();
    }

    /** @param dossiers in the order of the rows */
    List<PartnerInvitation> invitations(List<PartnerRow> rows, List<Dossier> dossiers) {
        Map<Id, AccountCard> people = people(rows.stream().map(PartnerRow::invitedBy));
        Map<Id, PublicProject> pages =
                pages(dossiers).stream().collect(Collectors.toMap(PublicProject::id, Function.identity()));
        return rows.stream()
                .map(row -> new PartnerInvitation(
                        pages.get(row.project()),
                        row.invitedBy(),
                        name(people, row.invitedBy()),
                        row.word(),
                        row.since(),
                        steps.ends().answerUntil(row)))
                .toList();
    }

    private Project project(Dossier dossier, Names names) {
        List<Founder> founders = founders(dossier)
                .map(each -> each.toFounder(names.person(each.person()), names.school(each.school())))
                .toList();
        List<Decision> decisions = dossier.decisions().stream()
                .filter(DecisionRow::isDecided)
                .map(each -> each.toDecision(names.person(each.decidedBy())))
                .toList();
        List<Question> questions = dossier.decisions().stream()
                .filter(DecisionRow::hasQuestion)
                .map(each -> each.toQuestion(names.person(each.askedBy()), names.person(each.answeredBy())))
                .toList();
        return dossier.project()
                .toProject(
                        founders, dossier.partners(), decisions, questions, waitingFor(dossier, names), steps.ends());
    }

    private static List<WaitingFor> waitingFor(Dossier dossier, Names names) {
        return switch (dossier.project().state()) {
            case WAITING_FOR_PARTNER ->
                dossier
                        .partner()
                        .map(each -> WaitingFor.partner(
                                each.person(),
                                names.person(each.person()),
                                dossier.project().changed()))
                        .stream()
                        .toList();
            case WAITING_FOR_NSO ->
                dossier.decisions().stream()
                        .filter(DecisionRow::isMissing)
                        .map(DecisionRow::toWaitingFor)
                        .toList();
            default -> List.of();
        };
    }

    private static Stream<FounderRow> founders(Dossier dossier) {
        return Stream.concat(Stream.of(dossier.first()), dossier.partner().stream());
    }

    private Names names(List<Dossier> dossiers) {
        List<Id> people = new ArrayList<>();
        for (Dossier dossier : dossiers) {
            dossier.founders().forEach(each -> people.add(each.person()));
            for (DecisionRow decision : dossier.decisions()) {
                people.add(decision.decidedBy());
                people.add(decision.askedBy());
                people.add(decision.answeredBy());
            }
        }
        return new Names(people(people.stream()), schoolCards(dossiers));
    }

    private Map<Id, AccountCard> people(Stream<Id> wanted) {
        return cards(wanted, accounts::cards);
    }

    private Map<Id, SchoolCard> schoolCards(List<Dossier> dossiers) {
        return cards(
                dossiers.stream().flatMap(each -> each.founders().stream()).map(FounderRow::school), schools::cards);
    }

    private static <C> Map<Id, C> cards(Stream<Id> wanted, Function<Collection<Id>, Map<Id, C>> source) {
        Collection<Id> ids = wanted.filter(Objects::nonNull).collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : source.apply(ids);
    }

    private static String name(Map<Id, AccountCard> people, Id person) {
        return person != null && people.containsKey(person) ? people.get(person).name() : "";
    }

    private record Names(Map<Id, AccountCard> people, Map<Id, SchoolCard> schools) {
        String person(Id id) {
            return name(people, id);
        }

        String school(Id id) {
            return id != null && schools.containsKey(id) ? schools.get(id).name() : null;
        }
    }
}
