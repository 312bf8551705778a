package org.etwin.projects.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.etwin.countries.Territories;
import org.etwin.membership.Affiliation;
import org.etwin.membership.Members;
import org.etwin.platform.Id;
import org.etwin.platform.Seen;
import org.etwin.projects.Founding;
import org.etwin.projects.Project;
import org.etwin.projects.ProjectAction;
import org.etwin.projects.Projects;
import org.etwin.schools.SchoolCard;
import org.etwin.ui.BaseView;
import org.etwin.ui.Buttons;
import org.etwin.ui.Card;
import org.etwin.ui.Form;
import org.etwin.ui.Notice;
import org.etwin.ui.One;
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
    private final transient ProjectFacts facts;
    private final Form form;
    private final transient One<SchoolCard> school;
    private final TextArea word;
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
        facts = new ProjectFacts(screen, new ProjectWords(screen, territories));
        List<SchoolCard> schools = actor().account().map(members::affiliations).orElse(List.of()).stream()
                .map(Affiliation::school)
                .toList();
        form = new Form(screen);
        school = form.fields()
                .one("school", "projects.my-school", schools, SchoolCard::name)
                .required();
        school.setValue(schools.size() == 1 ? schools.get(0) : null);
        word = form.fields().longText("word", "projects.word");
        word.setMaxLength(Founding.LONGEST_WORD);
        form.submit("projects.answer.accept", this::accept);
        form.button(Buttons.ghost(screen, "projects.answer.decline", this::decline));
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
        content.removeAll();
        content.add(
                facts.about(project).side(facts.founders(project), Card.titled(text("projects.answer.yours"), form)));
    }

    private void accept() {
        founding.accept(
                actor(),
                id,
                school.getValue() == null ? null : school.getValue().id(),
                word.getValue());
        Notice.done(text("projects.answer.accepted"));
        go("projects/" + id);
    }

    private void decline() {
        founding.decline(actor(), id, word.getValue());
        Notice.done(text("projects.answer.declined"));
        go("projects");
    }
}
