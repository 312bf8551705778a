package org.etwin.projects.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import java.util.function.BiConsumer;
import org.etwin.countries.Territories;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Seen;
import org.etwin.projects.Founding;
import org.etwin.projects.Project;
import org.etwin.projects.ProjectAction;
import org.etwin.projects.ProjectState;
import org.etwin.projects.Projects;
import org.etwin.projects.Step;
import org.etwin.ui.Avatar;
import org.etwin.ui.Buttons;
import org.etwin.ui.Card;
import org.etwin.ui.Confirm;
import org.etwin.ui.DetailHeader;
import org.etwin.ui.DetailView;
import org.etwin.ui.PersonRow;
import org.etwin.ui.Screen;
import org.etwin.ui.Tone;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One project for its founders and their NSOs. */
@Route("projects/:id/:section?")
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class ProjectView extends DetailView<Seen<Project>> {
    private final transient Projects projects;
    private final transient Founding founding;
    private final transient ProjectWords about;
    private final transient ProjectFacts facts;
    private Id watched;

    @Activate
    public ProjectView(
            @Reference Screen screen,
            @Reference Projects projects,
            @Reference Founding founding,
            @Reference Territories territories) {
        super(screen, "projects.project");
        this.projects = projects;
        this.founding = founding;
        about = new ProjectWords(screen, territories);
        facts = new ProjectFacts(screen, about);
    }

    @Override
    protected Seen<Project> load(Id id) {
        if (!id.equals(watched)) {
            watched = id;
            screen.live().on(this, "projects.", id, this::refresh);
        }
        return projects.find(actor(), id);
    }

    @Override
    protected void show(Seen<Project> seen, DetailHeader header) {
        Project project = seen.value();
        header.way("projects", text("projects.menu"))
                .title(project.title().isEmpty() ? text("projects.untitled") : project.title())
                .badge(words().of("projects.state", project.state()), ProjectWords.tone(project.state()))
                .picture(new Avatar(project.title(), project.id()).large());
        if (project.kind() != null) {
            header.badge(about.kind(project.kind()), Tone.PRIMARY);
        }
        String waiting = about.waiting(project);
        if (waiting != null) {
            header.note(waiting);
        }
        offer(seen, header);
        section("about", "projects.section.about", () -> facts.all(project));
        section("history", "projects.section.history", this::history);
    }

    private void offer(Seen<Project> seen, DetailHeader header) {
        Id id = seen.value().id();
        String title = seen.value().title();
        if (seen.may(ProjectAction.ACCEPT)) {
            header.primary("projects.read-and-answer", () -> go("projects/answer/" + id));
        }
        if (seen.may(ProjectAction.APPROVE)) {
            header.primary("projects.to-desk", () -> go("desk/projects"));
        }
        if (seen.may(ProjectAction.SEND)) {
            header.primary("projects.go-on", () -> go("projects/new/" + id));
        } else if (seen.may(ProjectAction.EDIT)) {
            header.more("projects.edit", () -> go("projects/edit/" + id));
        }
        if (seen.may(ProjectAction.CLOSE)) {
            header.more("projects.close", () -> ask("close", title, projects::close));
        }
        if (seen.may(ProjectAction.REOPEN)) {
            header.more("projects.reopen", () -> then(projects::reopen));
        }
        if (seen.may(ProjectAction.ARCHIVE)) {
            header.more("projects.archive", () -> ask("archive", title, projects::archive));
        }
        if (seen.may(ProjectAction.WITHDRAW)) {
            boolean draft = seen.value().state() == ProjectState.DRAFT;
            header.more(draft ? "projects.delete" : "projects.withdraw", () -> ask("withdraw", title, this::withdraw));
        }
    }

    private void ask(String what, String title, BiConsumer<Actor, Id> step) {
        Confirm.ask(
                screen,
                "projects.ask-title." + what,
                "projects.ask-text." + what,
                "projects." + what,
                title,
                () -> then(step));
    }

    private void then(BiConsumer<Actor, Id> step) {
        step.accept(actor(), id());
        refresh();
    }

    private void withdraw(Actor actor, Id project) {
        founding.withdraw(actor, project, "");
        go("projects");
    }

    private Div history() {
        Card card = new Card();
        add(card, null);
        return card;
    }

    private void add(Card card, String after) {
        Page<Step> page = projects.history(actor(), id(), new PageRequest(after, PageRequest.MOST));
        page.items().forEach(step -> card.add(row(step)));
        if (page.next() != null) {
            Button more = Buttons.soft(screen, "ui.list.more", () -> {});
            more.addClickListener(click -> {
                card.remove(more);
                add(card, page.next());
            });
            card.add(more);
        }
    }

    private PersonRow row(Step step) {
        String what = words().of("projects.step", step.what());
        String where = step.territory() == null ? "" : " · " + about.territory(step.territory());
        Id picture = step.by() == null ? id() : step.by();
        PersonRow row = new PersonRow(new Avatar(step.byName(), picture), PersonRow.strong(what + where));
        String who = step.by() == null ? "" : words().person(step.byName()) + " · ";
        row.note(who + words().dateTime(step.at()));
        return step.words().isEmpty() ? row : row.note(text("projects.said", step.words()));
    }
}
