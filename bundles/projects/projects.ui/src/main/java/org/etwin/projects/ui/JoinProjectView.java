package org.etwin.projects.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import java.util.function.Supplier;
import org.etwin.countries.Territories;
import org.etwin.membership.Members;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.projects.PartnerInvitation;
import org.etwin.projects.Partners;
import org.etwin.projects.Projects;
import org.etwin.projects.PublicProject;
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

/** Whoever is invited to join an open project reads it here and says yes or no. */
@Route("projects/join/:id")
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class JoinProjectView extends BaseView implements BeforeEnterObserver {
    private final transient Projects projects;
    private final transient Partners partners;
    private final transient AboutProject about;
    private final transient AnswerForm answer;
    private final Div content = new Div();
    private Id id;

    @Activate
    public JoinProjectView(
            @Reference Screen screen,
            @Reference Projects projects,
            @Reference Partners partners,
            @Reference Members members,
            @Reference Territories territories) {
        super(screen, "projects.join.title");
        this.projects = projects;
        this.partners = partners;
        about = new AboutProject(screen, new ProjectWords(screen, territories));
        answer = new AnswerForm(screen, MySchools.of(actor(), members), "projects.join.word", Partners.LONGEST_WORD);
        answer.accept("projects.join.accept", this::accept);
        answer.decline("projects.answer.decline", this::decline);
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Id.parse(event.getRouteParameters().get("id").orElse(""));
        Optional<PartnerInvitation> asked = found(() -> partners.invitation(actor(), id));
        if (asked.isEmpty()) {
            // Answered, taken back or too late: what was told then still leads to the project, as one sees it now.
            boolean takesPart = found(() -> projects.find(actor(), id)).isPresent();
            event.forwardTo((takesPart ? "projects/" : "showcase/") + id);
            return;
        }
        PartnerInvitation invitation = asked.get();
        PublicProject project = invitation.project();
        heading(text("projects.join.heading", project.title()));
        String who = words().person(invitation.byName());
        note(text("projects.invited-to-join", who, project.title()));
        Card yours = Card.titled(text("projects.answer.yours"));
        if (!invitation.word().isEmpty()) {
            yours.add(
                    new PersonRow(invitation.byName(), invitation.by()).note(text("projects.said", invitation.word())));
        }
        yours.note(text("projects.invited-until", words().date(invitation.until())));
        yours.add(answer.form());
        content.removeAll();
        content.add(about.main(project.text(), project.kind(), "").side(yours, about.schools(project)));
    }

    private static <T> Optional<T> found(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (Rejected rejected) {
            if (rejected.kind() != Rejection.Kind.NOT_FOUND) {
                throw rejected;
            }
            return Optional.empty();
        }
    }

    private void accept() {
        partners.accept(actor(), id, answer.school(), answer.word());
        Notice.done(text("projects.join.accepted"));
        go("projects/" + id);
    }

    private void decline() {
        partners.decline(actor(), id, answer.word());
        Notice.done(text("projects.answer.declined"));
        go("projects");
    }
}
