package org.etwin.projects.core;

import java.util.ArrayList;
import java.util.Collection;
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
import org.etwin.projects.Project;
import org.etwin.projects.ProjectOpened;
import org.etwin.projects.PublicProject;
import org.etwin.projects.Step;
import org.etwin.projects.WaitingFor;
import org.etwin.schools.SchoolCard;
import org.etwin.schools.Schools;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts rows, names of people and names of schools together: two look-ups however many projects. */
@Component(service = ProjectReading.class)
public final class ProjectReading {
    private final Accounts accounts;
    private final Schools schools;
    private final ProjectSteps steps;

    @Activate
    public ProjectReading(@Reference Accounts accounts, @Reference Schools schools, @Reference ProjectSteps steps) {
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

    List<PublicProject> pages(List<Dossier> dossiers) {
        Map<Id, SchoolCard> cards = schoolCards(dossiers);
        return dossiers.stream()
                .map(each -> each.project()
                        .toPublicProject(each.founders().stream()
                                .filter(founder -> cards.containsKey(founder.school()))
                                .map(founder -> new PublicProject.School(
                                        founder.school(),
                                        cards.get(founder.school()).name(),
                                        founder.territory()))
                                .toList()))
                .toList();
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
        Map<Id, AccountCard> people = people(rows.stream().map(StepRow::takenBy));
        return rows.stream().map(row -> row.toStep(name(people, row.takenBy()))).toList();
    }

    private static Project project(Dossier dossier, Names names) {
        List<Founder> founders = founders(dossier)
                .map(each -> each.toFounder(names.person(each.person()), names.school(each.school())))
                .toList();
        List<Decision> decisions = dossier.decisions().stream()
                .filter(DecisionRow::isDecided)
                .map(each -> each.toDecision(names.person(each.decidedBy())))
                .toList();
        return dossier.project().toProject(founders, decisions, waitingFor(dossier, names));
    }

    private static List<WaitingFor> waitingFor(Dossier dossier, Names names) {
        return switch (dossier.project().state()) {
            case WAITING_FOR_PARTNER ->
                dossier.partner().map(each -> WaitingFor.partner(each.person(), names.person(each.person()))).stream()
                        .toList();
            case WAITING_FOR_NSO ->
                dossier.decisions().stream()
                        .filter(DecisionRow::waits)
                        .map(each -> WaitingFor.nso(each.territory()))
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
            dossier.decisions().forEach(each -> people.add(each.decidedBy()));
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
