package org.etwin.projects.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import org.etwin.countries.Territories;
import org.etwin.membership.Members;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Seen;
import org.etwin.projects.Founding;
import org.etwin.projects.Project;
import org.etwin.projects.ProjectAction;
import org.etwin.projects.Projects;
import org.etwin.projects.Step;
import org.etwin.ui.BaseView;
import org.etwin.ui.Card;
import org.etwin.ui.Notice;
import org.etwin.ui.PersonRow;
import org.etwin.ui.Screen;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Whoever is asked to found a project together reads it here and says yes or no. */
@Route("projects/answer/:id")
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class AnswerView extends BaseView implements BeforeEnterObserver {
    private final transient Projects projects;
    private final transient Founding founding;
    private final transient AboutProject about;
    private final transient ProjectPeople people;
    private final transient AnswerForm answer;
    private final Div content = new Div();
    private Id id;

    @Activate
    public AnswerView(
            @Reference Screen screen,
            @Reference Projects projects,
            @Reference Founding founding,
            @Reference Members members,
            @Reference Territories territories) {
        super(screen, "projects.answer.title");
        this.projects = projects;
        this.founding = founding;
        ProjectWords words = new ProjectWords(screen, territories);
        about = new AboutProject(screen, words);
        people = new ProjectPeople(screen, words);
        answer = new AnswerForm(screen, MySchools.of(actor(), members), "projects.word", Founding.LONGEST_WORD);
        answer.accept("projects.answer.accept", this::accept);
        answer.decline("projects.answer.decline", this::decline);
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Id.parse(event.getRouteParameters().get("id").orElse(""));
        Seen<Project> seen = projects.find(actor(), id);
        Project project = seen.value();
        if (!seen.may(ProjectAction.ACCEPT)) {
            event.forwardTo("projects/" + id);
            return;
        }
        heading(text("projects.answer.heading", project.title()));
        note(text("projects.invited", words().person(project.founders().get(0).name()), project.title()));
        Card yours = Card.titled(text("projects.answer.yours"));
        word().ifPresent(each ->
                yours.add(new PersonRow(each.byName(), each.by()).note(text("projects.said", each.words()))));
        yours.add(answer.form());
        content.removeAll();
        content.add(about.main(project.text(), project.kind(), "").side(yours, people.founders(project)));
    }

    /** What the founder wrote with the invitation. */
    private Optional<Step> word() {
        return projects.history(actor(), id, PageRequest.first(PageRequest.MOST)).items().stream()
                .filter(each -> each.what() == Step.What.SENT)
                .reduce((earlier, later) -> later)
                .filter(each -> !each.words().isEmpty());
    }

    private void accept() {
        founding.accept(actor(), id, answer.school(), answer.word());
        Notice.done(text("projects.answer.accepted"));
        go("projects/" + id);
    }

    private void decline() {
        founding.decline(actor(), id, answer.word());
        Notice.done(text("projects.answer.declined"));
        go("projects");
    }
}
