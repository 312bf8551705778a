package org.etwin.projects.ui;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.Seen;
import org.etwin.projects.Founding;
import org.etwin.projects.Partners;
import org.etwin.projects.Project;
import org.etwin.projects.ProjectAction;
import org.etwin.projects.ProjectState;
import org.etwin.projects.Projects;
import org.etwin.ui.Confirm;
import org.etwin.ui.DetailHeader;
import org.etwin.ui.Notice;
import org.etwin.ui.Screen;

/** The steps that the one who looks can take with a project, as buttons and menu of its page. */
final class ProjectSteps {
    private final Screen screen;
    private final Projects projects;
    private final Founding founding;
    private final Partners partners;
    private final Seen<Project> seen;
    private final Runnable refresh;
    private final Consumer<String> go;

    ProjectSteps(
            Screen screen,
            Projects projects,
            Founding founding,
            Partners partners,
            Seen<Project> seen,
            Runnable refresh,
            Consumer<String> go) {
        this.screen = screen;
        this.projects = projects;
        this.founding = founding;
        this.partners = partners;
        this.seen = seen;
        this.refresh = refresh;
        this.go = go;
    }

    void offer(DetailHeader header) {
        primary(header);
        if (seen.may(ProjectAction.EDIT) && !seen.may(ProjectAction.SEND)) {
            header.more("projects.edit", () -> go.accept("projects/edit/" + id()));
        }
        if (project().state().wasOpened()) {
            header.more("projects.public-page", () -> go.accept("showcase/" + id()));
        }
        if (seen.may(ProjectAction.CLOSE)) {
            header.more("projects.close", this::close);
        }
        if (seen.may(ProjectAction.SUMMARIZE)) {
            header.more("projects.summarize", this::summarize);
        }
        if (seen.may(ProjectAction.REOPEN)) {
            header.more("projects.reopen", () -> {
                projects.reopen(screen.actor(), id());
                Notice.done(screen.text("projects.reopened"));
                refresh.run();
            });
        }
        if (seen.may(ProjectAction.ARCHIVE)) {
            header.more("projects.archive", () -> ask("archive", () -> projects.archive(screen.actor(), id())));
        }
        if (seen.may(ProjectAction.LEAVE)) {
            header.more("projects.leave", this::leave);
        }
        if (seen.may(ProjectAction.WITHDRAW)) {
            withdrawing(header);
        }
    }

    /** The one thing that is next. */
    private void primary(DetailHeader header) {
        if (seen.may(ProjectAction.ACCEPT)) {
            header.primary("projects.read-and-answer", () -> go.accept("projects/answer/" + id()));
        } else if (seen.may(ProjectAction.JOIN)) {
            header.primary("projects.read-and-answer", () -> go.accept("projects/join/" + id()));
        } else if (seen.may(ProjectAction.APPROVE)) {
            header.primary("projects.to-desk", () -> go.accept("desk/projects?id=" + id()));
        } else if (seen.may(ProjectAction.SEND)) {
            header.primary("projects.go-on", () -> go.accept("projects/new/" + id()));
        } else if (seen.may(ProjectAction.INVITE)) {
            header.primary("projects.partners.invite", () -> go.accept("projects/" + id() + "/partners"));
        }
    }

    private void withdrawing(DetailHeader header) {
        if (project().state() == ProjectState.DRAFT) {
            header.more(
                    "projects.delete",
                    () -> Confirm.ask(
                            screen,
                            "projects.ask-title.delete",
                            "projects.ask-text.delete",
                            "projects.delete",
                            title(),
                            () -> withdraw("")));
        } else {
            header.more("projects.withdraw", () -> new WordDialog(screen, "projects.ask-title.withdraw", title())
                    .hint("projects.ask-text.withdraw", title())
                    .word("reason", "projects.withdraw-reason", Founding.LONGEST_WORD)
                    .doing("projects.withdraw", this::withdraw));
        }
    }

    private void withdraw(String reason) {
        founding.withdraw(screen.actor(), id(), reason);
        Notice.done(screen.text("projects.withdrawn"));
        go.accept("projects");
    }

    private void close() {
        new WordDialog(screen, "projects.ask-title.close", title())
                .hint("projects.ask-text.close", title())
                .hint("projects.ask-text.close-space")
                .hint("projects.ask-text.close-again")
                .word("summary", "projects.summary", Projects.LONGEST_SUMMARY)
                .helper("projects.summary-hint")
                .doing("projects.close", summary -> {
                    projects.close(screen.actor(), id(), summary);
                    Notice.done(screen.text("projects.closed"));
                    refresh.run();
                });
    }

    private void summarize() {
        AtomicLong version = new AtomicLong(seen.version());
        new WordDialog(screen, "projects.summarize-title", title())
                .word("summary", "projects.summary", Projects.LONGEST_SUMMARY)
                .helper("projects.summary-hint")
                .usual(project().summary())
                .doing("projects.save", summary -> {
                    summarize(version, summary);
                    Notice.done(screen.text("projects.saved"));
                    refresh.run();
                });
    }

    /** Whoever saves second reads what the first one saved, keeps what is typed, and may save over it. */
    private void summarize(AtomicLong version, String summary) {
        try {
            projects.summarize(screen.actor(), id(), version.get(), summary);
        } catch (Rejected rejected) {
            if (rejected.kind() != Rejection.Kind.STALE) {
                throw rejected;
            }
            Seen<Project> now = projects.find(screen.actor(), id());
            version.set(now.version());
            throw new Rejected(Rejection.invalid(
                    "summary", "projects.other.summary-changed", now.value().summary()));
        }
    }

    private void leave() {
        new WordDialog(screen, "projects.ask-title.leave", title())
                .hint("projects.ask-text.leave", title())
                .word("word", "projects.leave-word", Partners.LONGEST_WORD)
                .doing("projects.leave", word -> {
                    partners.leave(screen.actor(), id(), word);
                    Notice.done(screen.text("projects.left", title()));
                    go.accept("projects");
                });
    }

    private void ask(String what, Runnable step) {
        Confirm.ask(
                screen, "projects.ask-title." + what, "projects.ask-text." + what, "projects." + what, title(), () -> {
                    step.run();
                    refresh.run();
                });
    }

    private Project project() {
        return seen.value();
    }

    private Id id() {
        return seen.value().id();
    }

    private String title() {
        return seen.value().title();
    }
}
