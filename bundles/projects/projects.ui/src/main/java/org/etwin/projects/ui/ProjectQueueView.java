package org.etwin.projects.ui;

import com.vaadin.flow.router.Route;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.etwin.countries.Territories;
import org.etwin.platform.Page;
import org.etwin.platform.Seen;
import org.etwin.projects.Deciding;
import org.etwin.projects.Founder;
import org.etwin.projects.Project;
import org.etwin.projects.ProjectAction;
import org.etwin.projects.ProjectKind;
import org.etwin.projects.ProjectQueueFilter;
import org.etwin.projects.ProjectQueueQuery;
import org.etwin.projects.ProjectQueueSummary;
import org.etwin.projects.Projects;
import org.etwin.projects.WaitingFor;
import org.etwin.ui.Decision;
import org.etwin.ui.Desks;
import org.etwin.ui.MenuGroups;
import org.etwin.ui.MenuItem;
import org.etwin.ui.Needs;
import org.etwin.ui.Option;
import org.etwin.ui.Query;
import org.etwin.ui.QueueItem;
import org.etwin.ui.QueueView;
import org.etwin.ui.Screen;
import org.etwin.ui.Tone;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Projects that wait for the decision of an NSO, and those about which it has asked or decided. */
@Route("desk/projects")
@MenuItem(group = MenuGroups.DESK, key = "projects.queue.menu", order = 30, needs = Needs.NSO, icon = "clipboard-text")
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class ProjectQueueView extends QueueView<Seen<Project>> {
    private static final List<Integer> DAYS = List.of(3, 5, 10);

    private final transient Projects projects;
    private final transient Deciding deciding;
    private final transient Territories territories;
    private final transient ProjectWords about;
    private String territory;

    @Activate
    public ProjectQueueView(
            @Reference Screen screen,
            @Reference Projects projects,
            @Reference Deciding deciding,
            @Reference Territories territories) {
        super(screen, "projects.queue.title");
        this.projects = projects;
        this.deciding = deciding;
        this.territories = territories;
        about = new ProjectWords(screen, territories);
        filters();
        source(this::waiting);
        one(id -> projects.find(actor(), id));
        headline(this::headline);
        item(this::item);
        ProjectForDesk shown = new ProjectForDesk(screen, about);
        detail(shown::of);
        decisions();
        screen.live().on(this, "projects.", this::news);
    }

    private void filters() {
        states(Option.of(words(), "projects.queue", ProjectQueueFilter.values()));
        search("projects.queue.words");
        List<String> desks = Desks.of(actor());
        if (desks.size() > 1) {
            choice(
                    "territory",
                    "projects.queue.territory",
                    desks.stream()
                            .map(each -> new Option(each, about.territory(each)))
                            .toList());
        }
        choice("kind", "projects.kind-label", Option.of(words(), "projects.kind", ProjectKind.values()));
        choice(
                "days",
                "projects.queue.age",
                DAYS.stream()
                        .map(days -> new Option(days.toString(), text("projects.queue.age-from", days)))
                        .toList());
    }

    private Page<Seen<Project>> waiting(Query query) {
        territory = Desks.chosen(actor(), query.filter("territory"));
        ProjectQueueQuery asked = new ProjectQueueQuery(
                query.filter("state", ProjectQueueFilter.class),
                query.filter("kind", ProjectKind.class),
                days(query),
                query.words().isEmpty() ? null : query.words());
        return deciding.queue(actor(), territory, asked, query.page());
    }

    private static Integer days(Query query) {
        return DAYS.stream()
                .filter(each -> each.toString().equals(query.filter("days")))
                .findFirst()
                .orElse(null);
    }

    /** For example: 3 waiting, 2 European and 1 national, oldest 6 days, your target is 5 days. */
    private String headline(Query query, Page<Seen<Project>> page) {
        if (query.filter("state", ProjectQueueFilter.class) == ProjectQueueFilter.DECIDED) {
            return text("projects.queue.decided", words().number(page.total()));
        }
        String desk = Desks.chosen(actor(), query.filter("territory"));
        ProjectQueueSummary summary = deciding.summary(actor(), desk);
        int target = territories.settings(desk).reviewDays();
        return summary.oldest() == null
                ? text("projects.queue.none-waits", target)
                : text(
                        "projects.queue.summary",
                        words().number(summary.waiting()),
                        words().number(summary.european()),
                        words().number(summary.national()),
                        words().daysSince(summary.oldest()),
                        target);
    }

    private QueueItem item(Seen<Project> seen) {
        Project project = seen.value();
        Instant since = project.waitingFor().stream()
                .filter(each -> territory.equals(each.territory()) && each.since() != null)
                .map(WaitingFor::since)
                .findFirst()
                .orElse(Objects.requireNonNullElse(project.sent(), project.created()));
        int target = territories.settings(territory).reviewDays();
        return new QueueItem(
                project.id(),
                project.id(),
                project.title(),
                schools(project),
                since,
                new QueueItem.Age(words().daysSince(since), target));
    }

    private void decisions() {
        decision(Decision.<Seen<Project>>of("projects.queue.approve", 'A', Tone.OK)
                .when(seen -> seen.may(ProjectAction.APPROVE))
                .several()
                .doing(
                        "projects.queue.approved",
                        (seen, reason) -> deciding.approve(actor(), seen.value().id(), territory, "")));
        decision(Decision.<Seen<Project>>of("projects.queue.ask", 'Q', Tone.PRIMARY)
                .when(seen -> seen.may(ProjectAction.ASK))
                .asking("projects.queue.ask-title", "")
                .doing(
                        "projects.queue.asked",
                        (seen, reason) -> deciding.ask(actor(), seen.value().id(), territory, reason.words())));
        decision(Decision.<Seen<Project>>of("projects.queue.refuse", 'R', Tone.NEUTRAL)
                .when(seen -> seen.may(ProjectAction.REFUSE))
                .because(Option.of(words(), "projects.reason", RefusalReason.values()))
                .doing("projects.queue.refused", this::refuse));
    }

    private void refuse(Seen<Project> seen, Decision.Reason reason) {
        RefusalReason chosen = RefusalReason.valueOf(reason.code());
        String label = chosen == RefusalReason.OTHER ? "" : words().of("projects.reason", chosen);
        String whole =
                Stream.of(label, reason.words()).filter(each -> !each.isBlank()).collect(Collectors.joining(": "));
        deciding.refuse(actor(), seen.value().id(), territory, whole);
    }

    private static String schools(Project project) {
        return project.founders().stream()
                .map(Founder::schoolName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }
}
