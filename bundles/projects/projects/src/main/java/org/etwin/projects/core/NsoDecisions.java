package org.etwin.projects.core;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.etwin.audit.Audit;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.Unit;
import org.etwin.platform.Actor;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.Seen;
import org.etwin.platform.events.Outbox;
import org.etwin.projects.Deciding;
import org.etwin.projects.Project;
import org.etwin.projects.ProjectAction;
import org.etwin.projects.ProjectApproved;
import org.etwin.projects.ProjectOpened;
import org.etwin.projects.ProjectQueueQuery;
import org.etwin.projects.ProjectQueueSummary;
import org.etwin.projects.ProjectRefused;
import org.etwin.projects.ProjectState;
import org.etwin.projects.QuestionAsked;
import org.etwin.projects.Step;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class NsoDecisions implements Deciding {
    private final Transactions transactions;
    private final ProjectStore store;
    private final QueueStore queues;
    private final ProjectSteps steps;
    private final ProjectReading reading;
    private final Lifecycles lifecycles;
    private final Audit audit;
    private final Outbox outbox;

    @Activate
    public NsoDecisions(
            @Reference Transactions transactions,
            @Reference ProjectStore store,
            @Reference(target = "(osgi.unit.name=projects)") Unit unit,
            @Reference ProjectSteps steps,
            @Reference ProjectReading reading,
            @Reference Lifecycles lifecycles,
            @Reference Audit audit,
            @Reference Outbox outbox) {
        this.transactions = transactions;
        this.store = store;
        this.queues = new QueueStore(unit);
        this.steps = steps;
        this.reading = reading;
        this.lifecycles = lifecycles;
        this.audit = audit;
        this.outbox = outbox;
    }

    @Override
    public Page<Seen<Project>> queue(Actor actor, String territory, ProjectQueueQuery query, PageRequest page) {
        needStaff(actor, territory);
        return transactions.reading(() -> {
            Page<DecisionRow> found = queues.of(territory, query, steps.now(), page);
            Map<Id, ProjectRow> rows = store
                    .all(found.items().stream().map(DecisionRow::project).toList())
                    .stream()
                    .collect(Collectors.toMap(ProjectRow::id, Function.identity()));
            List<ProjectRow> inOrder =
                    found.items().stream().map(each -> rows.get(each.project())).toList();
            return new Page<>(reading.seen(actor, store.dossiers(actor, inOrder)), found.next(), found.total());
        });
    }

    @Override
    public ProjectQueueSummary summary(Actor actor, String territory) {
        needStaff(actor, territory);
        ProjectQueueSummary summary = transactions.reading(() -> queues.summary(territory));
        // The menu around the queue asks for it next.
        transactions.lately(new Waiting(territory), summary::waiting);
        return summary;
    }

    private record Waiting(String territory) {}

    @Override
    public Count waiting(Actor actor, String territory) {
        return actor.isNsoOf(territory)
                ? transactions.lately(
                        new Waiting(territory), () -> transactions.reading(() -> queues.waiting(territory)))
                : Count.of(0);
    }

    @Override
    public void ask(Actor actor, Id project, String territory, String question) {
        transactions.in(() -> {
            Dossier dossier = begin(actor, project, territory, ProjectAction.ASK);
            String said =
                    ProjectSteps.needed("question", question, LONGEST_REASON, "projects.rejected.question-missing");
            DecisionRow decision = dossier.decision(territory).orElseThrow();
            decision.ask(said, actor.account().orElseThrow(), steps.now());
            steps.write(project, Step.What.ASKED, actor, territory, said);
            record(actor, "projects.asked", territory, dossier, Map.of("question", said));
            outbox.publish(
                    new QuestionAsked(project, dossier.project().title(), dossier.founderIds(), territory, said));
        });
    }

    @Override
    public void approve(Actor actor, Id project, String territory, String words) {
        String said = ProjectSteps.words("words", words, LONGEST_REASON);
        transactions.in(() -> {
            Dossier dossier = begin(actor, project, territory, ProjectAction.APPROVE);
            if (dossier.isOfOneSchool()) {
                throw new Rejected(Rejection.conflict("projects.rejected.one-school"));
            }
            decide(actor, dossier, territory, DecisionState.APPROVED, said);
            steps.write(project, Step.What.APPROVED, actor, territory, said);
            record(actor, "projects.approved", territory, dossier, Map.of());
            outbox.publish(new ProjectApproved(project, dossier.project().title(), dossier.founderIds(), territory));
            if (dossier.decisions().stream().allMatch(DecisionRow::isApproved)) {
                open(actor, dossier);
            }
        });
    }

    private void open(Actor actor, Dossier dossier) {
        steps.become(dossier, ProjectState.OPEN);
        steps.write(dossier, Step.What.OPENED, actor, "");
        ProjectOpened opened = reading.opened(List.of(dossier)).get(0);
        outbox.publish(opened);
        lifecycles.tell(each -> each.opened(actor, opened));
    }

    @Override
    public void refuse(Actor actor, Id project, String territory, String reason) {
        String said = ProjectSteps.words("reason", reason, LONGEST_REASON);
        transactions.in(() -> {
            Dossier dossier = begin(actor, project, territory, ProjectAction.REFUSE);
            if (said.isEmpty()) {
                throw new Rejected(Rejection.invalid("reason", "projects.rejected.reason-missing"));
            }
            decide(actor, dossier, territory, DecisionState.REFUSED, said);
            dossier.decisions().forEach(DecisionRow::drop);
            steps.become(dossier, ProjectState.REFUSED);
            steps.write(project, Step.What.REFUSED, actor, territory, said);
            record(actor, "projects.refused", territory, dossier, Map.of("reason", said));
            outbox.publish(
                    new ProjectRefused(project, dossier.project().title(), dossier.founderIds(), territory, said));
        });
    }

    private static void needStaff(Actor actor, String territory) {
        if (!actor.isNsoOf(territory)) {
            throw actor == Actor.VISITOR ? Rejected.unauthenticated() : Rejected.forbidden();
        }
    }

    /** For staff of other territories the project does not exist here. */
    private Dossier begin(Actor actor, Id project, String territory, ProjectAction action) {
        if (!actor.isNsoOf(territory)) {
            throw Rejected.notFound();
        }
        Dossier dossier = store.locked(actor, project)
                .filter(each -> ProjectPolicy.sees(actor, each))
                .orElseThrow(Rejected::notFound);
        ProjectSteps.needActive(actor);
        DecisionRow decision = dossier.decision(territory).orElseThrow(Rejected::notFound);
        if (!decision.isMissing()) {
            throw new Rejected(Rejection.conflict("projects.rejected.decided-already"));
        }
        if (action == ProjectAction.ASK && decision.hasAsked()) {
            throw new Rejected(Rejection.conflict("projects.rejected.asked-already"));
        }
        if (!steps.allowed(actor, dossier).contains(action)) {
            throw new Rejected(Rejection.conflict("projects.rejected.not-now"));
        }
        return dossier;
    }

    private void decide(Actor actor, Dossier dossier, String territory, DecisionState how, String words) {
        dossier.decision(territory).orElseThrow().decide(how, actor.account().orElseThrow(), steps.now(), words);
    }

    private void record(Actor actor, String what, String territory, Dossier dossier, Map<String, String> details) {
        audit.record(actor, what, territory, dossier.project().id(), details);
    }
}
