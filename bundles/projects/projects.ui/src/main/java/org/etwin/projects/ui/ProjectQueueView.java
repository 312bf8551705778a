package org.etwin.projects.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.stream.Collectors;
import org.etwin.countries.Territories;
import org.etwin.platform.Page;
import org.etwin.platform.Rejected;
import org.etwin.platform.Seen;
import org.etwin.projects.Deciding;
import org.etwin.projects.Founder;
import org.etwin.projects.Project;
import org.etwin.projects.ProjectAction;
import org.etwin.ui.Decision;
import org.etwin.ui.MenuGroups;
import org.etwin.ui.MenuItem;
import org.etwin.ui.Needs;
import org.etwin.ui.Option;
import org.etwin.ui.Query;
import org.etwin.ui.QueueItem;
import org.etwin.ui.QueueView;
import org.etwin.ui.Screen;
import org.etwin.ui.Stack;
import org.etwin.ui.Tone;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Projects that wait for the decision of an NSO. */
@Route("desk/projects")
@MenuItem(group = MenuGroups.DESK, key = "projects.queue.menu", order = 30, needs = Needs.NSO, icon = "clipboard-text")
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class ProjectQueueView extends QueueView<Seen<Project>> {
    private final transient Deciding deciding;
    private final transient List<String> desks;
    private String territory;

    @Activate
    public ProjectQueueView(
            @Reference Screen screen, @Reference Deciding deciding, @Reference Territories territories) {
        super(screen, "projects.queue.title");
        this.deciding = deciding;
        desks = Desks.of(actor());
        ProjectWords about = new ProjectWords(screen, territories);
        ProjectFacts facts = new ProjectFacts(screen, about);
        if (desks.size() > 1) {
            choice(
                    "territory",
                    "projects.queue.territory",
                    desks.stream()
                            .map(each -> new Option(each, about.territory(each)))
                            .toList());
        }
        source(this::waiting);
        item(seen -> new QueueItem(
                seen.value().id(),
                seen.value().title(),
                schools(seen.value()),
                seen.value().sent()));
        detail(seen -> new Stack(new H2(seen.value().title()), facts.inOneColumn(seen.value())));
        decision(Decision.<Seen<Project>>of("projects.queue.approve", 'A', Tone.OK)
                .when(seen -> seen.may(ProjectAction.APPROVE))
                .several()
                .doing(
                        "projects.queue.approved",
                        (seen, reason) -> deciding.approve(actor(), seen.value().id(), territory, "")));
        decision(Decision.<Seen<Project>>of("projects.queue.refuse", 'R', Tone.NEUTRAL)
                .when(seen -> seen.may(ProjectAction.REFUSE))
                .because(Option.of(words(), "projects.reason", RefusalReason.values()))
                .doing("projects.queue.refused", this::refuse));
        screen.live().on(this, "projects.", this::refresh);
    }

    private Page<Seen<Project>> waiting(Query query) {
        String chosen = query.filter("territory");
        if (desks.isEmpty()) {
            throw Rejected.forbidden();
        }
        territory = desks.contains(chosen) ? chosen : desks.get(0);
        return deciding.queue(actor(), territory, query.page());
    }

    private void refuse(Seen<Project> seen, Decision.Reason reason) {
        String label = words().of("projects.reason", RefusalReason.valueOf(reason.code()));
        String whole = reason.words().isBlank() ? label : label + ": " + reason.words();
        deciding.refuse(actor(), seen.value().id(), territory, whole);
    }

    private static String schools(Project project) {
        return project.founders().stream().map(Founder::schoolName).collect(Collectors.joining(" · "));
    }
}
