package org.etwin.projects.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.etwin.platform.Id;
import org.etwin.platform.Seen;
import org.etwin.projects.Founding;
import org.etwin.projects.Partners;
import org.etwin.projects.Project;
import org.etwin.projects.ProjectAction;
import org.etwin.projects.Projects;
import org.etwin.projects.Question;
import org.etwin.projects.TextHistory;
import org.etwin.ui.Card;
import org.etwin.ui.Columns;
import org.etwin.ui.Form;
import org.etwin.ui.Notice;
import org.etwin.ui.RelativeTime;
import org.etwin.ui.Screen;
import org.etwin.ui.Stack;
import org.etwin.ui.Tone;

/** The sections of a project's page. */
final class ProjectParts {
    private final Screen screen;
    private final Projects projects;
    private final Founding founding;
    private final Partners partners;
    private final TextHistory texts;
    private final PartnerChoice choice;
    private final ProjectWords words;
    private final Runnable refresh;
    private final Runnable news;
    private final List<HasValue<?, ?>> typed = new ArrayList<>();
    private PartnersOfProject takingPart;

    ProjectParts(
            Screen screen,
            Projects projects,
            Founding founding,
            Partners partners,
            TextHistory texts,
            PartnerChoice choice,
            ProjectWords words,
            Runnable refresh,
            Runnable news) {
        this.screen = screen;
        this.projects = projects;
        this.founding = founding;
        this.partners = partners;
        this.texts = texts;
        this.choice = choice;
        this.words = words;
        this.refresh = refresh;
        this.news = news;
    }

    /** Whether something stands in a field of the section that is shown. */
    boolean isTyping() {
        return typed.stream().anyMatch(field -> !field.isEmpty());
    }

    Component about(Seen<Project> seen) {
        typed.clear();
        Project project = seen.value();
        AboutProject about = new AboutProject(screen, words);
        ProjectPeople people = new ProjectPeople(screen, words);
        Columns columns =
                about.main(project.text(), project.kind(), project.summary()).side(people.founders(project));
        people.nsos(project).ifPresent(columns::side);
        Stack stack = new Stack();
        ending(project).ifPresent(stack::add);
        if (seen.may(ProjectAction.ANSWER)) {
            project.questions().stream().filter(Question::isOpen).forEach(each -> stack.add(answer(project, each)));
        }
        stack.add(columns);
        return stack;
    }

    Component people(Seen<Project> seen) {
        typed.clear();
        InvitingPartners inviting =
                new InvitingPartners(screen, partners, choice, seen.value().id());
        typed.addAll(inviting.fields());
        takingPart = new PartnersOfProject(screen, partners, words, inviting, news);
        takingPart.show(seen);
        return takingPart;
    }

    /** Takes news of the project in where that can be done without drawing the section again. */
    boolean takesIn(Seen<Project> now) {
        if (takingPart == null || !takingPart.isAttached()) {
            return false;
        }
        takingPart.show(now);
        return true;
    }

    Component history(Id project) {
        typed.clear();
        return new HistoryOfProject(screen, projects, words, project);
    }

    Component versions(Id project) {
        typed.clear();
        return new VersionsOfProject(screen, texts, words, project);
    }

    Partners partners() {
        return partners;
    }

    /** What became of it and until when that can be changed. */
    private Optional<Notice> ending(Project project) {
        return switch (project.state()) {
            case REFUSED ->
                project.decisions().stream()
                        .filter(each -> !each.approved())
                        .findFirst()
                        .map(each -> new Notice(
                                Tone.DANGER,
                                screen.text("projects.notice.refused", words.nso(each.territory()), each.words())));
            case CLOSED ->
                Optional.of(new Notice(
                        Tone.NEUTRAL,
                        screen.text(
                                "projects.notice.closed",
                                date(project.closed()),
                                date(project.reopenUntil()),
                                date(project.archivedOn()))));
            case ARCHIVED -> Optional.of(new Notice(Tone.NEUTRAL, screen.text("projects.notice.archived")));
            default -> Optional.empty();
        };
    }

    private String date(Instant instant) {
        return instant == null ? "–" : screen.words().date(instant);
    }

    private Card answer(Project project, Question question) {
        Form form = new Form(screen);
        TextArea answer = form.fields().longText("words", "projects.question.answer");
        answer.setMaxLength(Founding.LONGEST_ANSWER);
        answer.setRequiredIndicatorVisible(true);
        typed.add(answer);
        form.submit("projects.question.send", () -> {
            founding.answer(screen.actor(), project.id(), question.territory(), answer.getValue());
            typed.clear();
            Notice.done(screen.text("projects.question.sent", words.nso(question.territory())));
            refresh.run();
        });
        return Card.titled(
                screen.text("projects.question.title", words.nso(question.territory())),
                AboutProject.typed(question.words()),
                new RelativeTime(question.asked(), screen.words()),
                form);
    }
}
