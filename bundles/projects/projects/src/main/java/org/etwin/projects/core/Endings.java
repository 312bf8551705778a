package org.etwin.projects.core;

import java.util.List;
import java.util.Map;
import org.etwin.audit.Audit;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.events.Outbox;
import org.etwin.projects.ProjectAction;
import org.etwin.projects.ProjectArchived;
import org.etwin.projects.ProjectClosed;
import org.etwin.projects.ProjectReopened;
import org.etwin.projects.ProjectState;
import org.etwin.projects.Projects;
import org.etwin.projects.Step;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Closing, opening again and archiving, with all that belongs to a project in the same transaction. */
@Component(service = Endings.class)
public final class Endings {
    private final Transactions transactions;
    private final ProjectStore store;
    private final ProjectSteps steps;
    private final Lifecycles lifecycles;
    private final Audit audit;
    private final Outbox outbox;

    @Activate
    public Endings(
            @Reference Transactions transactions,
            @Reference ProjectStore store,
            @Reference ProjectSteps steps,
            @Reference Lifecycles lifecycles,
            @Reference Audit audit,
            @Reference Outbox outbox) {
        this.transactions = transactions;
        this.store = store;
        this.steps = steps;
        this.lifecycles = lifecycles;
        this.audit = audit;
        this.outbox = outbox;
    }

    /** Whoever has not answered an invitation until then is no longer asked. */
    void close(Actor actor, Id project, String summary) {
        String words = ProjectSteps.words("summary", summary, Projects.LONGEST_SUMMARY);
        transactions.in(() -> {
            Dossier dossier = steps.begin(actor, project, ProjectAction.CLOSE);
            steps.become(dossier, ProjectState.CLOSED);
            if (!words.isEmpty()) {
                dossier.project().summarize(words, steps.now());
            }
            store.partners().endInvitations(project);
            steps.write(dossier, Step.What.CLOSED, actor, "");
            if (!ProjectPolicy.isFounder(actor, dossier)) {
                record(actor, "projects.closed", dossier);
            }
            outbox.publish(new ProjectClosed(
                    project, dossier.project().title(), dossier.founderIds(), partners(project), account(actor)));
            lifecycles.tell(each -> each.closed(actor, project));
        });
    }

    long summarize(Actor actor, Id project, long version, String summary) {
        String words = ProjectSteps.words("summary", summary, Projects.LONGEST_SUMMARY);
        return transactions.in(() -> {
            Dossier dossier = steps.begin(actor, project, ProjectAction.SUMMARIZE);
            if (words.equals(dossier.project().summary())) {
                return dossier.project().version();
            }
            if (dossier.project().version() != version) {
                throw Rejected.stale();
            }
            dossier.project().summarize(words, steps.now());
            steps.write(dossier, Step.What.SUMMARIZED, actor, "");
            store.flush();
            return dossier.project().version();
        });
    }

    void reopen(Actor actor, Id project) {
        transactions.in(() -> {
            Dossier dossier = steps.begin(actor, project, ProjectAction.REOPEN);
            steps.become(dossier, ProjectState.OPEN);
            steps.write(dossier, Step.What.REOPENED, actor, "");
            record(actor, "projects.reopened", dossier);
            outbox.publish(new ProjectReopened(
                    project, dossier.project().title(), dossier.founderIds(), partners(project), account(actor)));
            lifecycles.tell(each -> each.reopened(actor, project));
        });
    }

    void archive(Actor actor, Id project) {
        transactions.in(() -> archive(actor, steps.begin(actor, project, ProjectAction.ARCHIVE)));
    }

    /** Inside a transaction that holds the project. */
    void archive(Actor actor, Dossier dossier) {
        steps.become(dossier, ProjectState.ARCHIVED);
        steps.write(dossier, Step.What.ARCHIVED, actor, "");
        record(actor, "projects.archived", dossier);
        outbox.publish(new ProjectArchived(
                dossier.id(), dossier.project().title(), dossier.founderIds(), partners(dossier.id())));
        lifecycles.tell(each -> each.archived(actor, dossier.id()));
    }

    private List<Id> partners(Id project) {
        return store.partners().joined(project);
    }

    private void record(Actor actor, String what, Dossier dossier) {
        String territory = dossier.decisions().stream()
                .map(DecisionRow::territory)
                .filter(actor::isNsoOf)
                .findFirst()
                .orElse(dossier.first().territory());
        audit.record(actor, what, territory, dossier.id(), Map.of());
    }

    private static Id account(Actor actor) {
        return actor.account().orElse(null);
    }
}
