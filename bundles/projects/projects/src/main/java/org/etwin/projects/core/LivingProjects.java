package org.etwin.projects.core;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.etwin.audit.Audit;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.platform.Seen;
import org.etwin.platform.events.Outbox;
import org.etwin.projects.OpenProjects;
import org.etwin.projects.Project;
import org.etwin.projects.ProjectAction;
import org.etwin.projects.ProjectArchived;
import org.etwin.projects.ProjectCard;
import org.etwin.projects.ProjectChanged;
import org.etwin.projects.ProjectClosed;
import org.etwin.projects.ProjectOpened;
import org.etwin.projects.ProjectReopened;
import org.etwin.projects.ProjectState;
import org.etwin.projects.ProjectText;
import org.etwin.projects.Projects;
import org.etwin.projects.PublicProject;
import org.etwin.projects.Step;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class LivingProjects implements Projects, OpenProjects {
    private static final int MOST_AT_ONCE = 500;

    private final Transactions transactions;
    private final ProjectStore store;
    private final ProjectSteps steps;
    private final ProjectReading reading;
    private final Lifecycles lifecycles;
    private final Audit audit;
    private final Outbox outbox;

    @Activate
    public LivingProjects(
            @Reference Transactions transactions,
            @Reference ProjectStore store,
            @Reference ProjectSteps steps,
            @Reference ProjectReading reading,
            @Reference Lifecycles lifecycles,
            @Reference Audit audit,
            @Reference Outbox outbox) {
        this.transactions = transactions;
        this.store = store;
        this.steps = steps;
        this.reading = reading;
        this.lifecycles = lifecycles;
        this.audit = audit;
        this.outbox = outbox;
    }

    @Override
    public Page<Seen<Project>> mine(Actor actor, PageRequest page) {
        Id me = person(actor);
        return transactions.reading(() -> page(actor, store.founded(me, page), page, store.countFounded(me)));
    }

    @Override
    public Page<Seen<Project>> invitations(Actor actor, PageRequest page) {
        Id me = person(actor);
        return transactions.reading(() -> page(actor, store.invitations(me, page), page, store.countInvitations(me)));
    }

    @Override
    public Count waiting(Actor actor) {
        return actor instanceof Actor.Person person
                ? transactions.reading(() -> store.countInvitations(person.id()))
                : Count.of(0);
    }

    @Override
    public Seen<Project> find(Actor actor, Id project) {
        return transactions.reading(() -> reading.seen(actor, visible(actor, project)));
    }

    @Override
    public Page<Step> history(Actor actor, Id project, PageRequest page) {
        return transactions.reading(() -> {
            visible(actor, project);
            List<StepRow> found = store.steps(project, page);
            List<StepRow> shown = found.subList(0, Math.min(found.size(), page.size()));
            String next = found.size() > shown.size()
                    ? shown.get(shown.size() - 1).id().toString()
                    : null;
            return new Page<>(reading.steps(shown), next, store.countSteps(project));
        });
    }

    @Override
    public PublicProject page(Actor actor, Id project) {
        return transactions.reading(() -> {
            Dossier dossier = store.find(project)
                    .filter(each -> each.project().state().wasOpened())
                    .orElseThrow(Rejected::notFound);
            return reading.pages(List.of(dossier)).get(0);
        });
    }

    @Override
    public Page<PublicProject> showcase(Actor actor, PageRequest page) {
        return transactions.reading(() -> {
            List<ProjectRow> found = store.opened(page);
            List<ProjectRow> shown = found.subList(0, Math.min(found.size(), page.size()));
            return new Page<>(reading.pages(store.dossiers(shown)), next(found, page), store.countOpened());
        });
    }

    @Override
    public Map<Id, ProjectCard> cards(Collection<Id> projects) {
        return transactions.reading(() -> store.all(projects).stream()
                .map(ProjectRow::toCard)
                .collect(Collectors.toMap(ProjectCard::id, Function.identity())));
    }

    @Override
    public void change(Actor actor, Id project, long version, ProjectText text) {
        transactions.in(() -> {
            Dossier dossier = steps.begin(actor, project, ProjectAction.EDIT);
            if (dossier.project().version() != version) {
                throw Rejected.stale();
            }
            boolean draft = dossier.project().state() == ProjectState.DRAFT;
            Rejected.ifAny(draft ? TextRules.fits(text) : TextRules.complete(text));
            dossier.project().write(text, steps.now());
            outbox.publish(new ProjectChanged(project));
        });
    }

    @Override
    public void close(Actor actor, Id project) {
        transactions.in(() -> {
            Dossier dossier = become(actor, project, ProjectAction.CLOSE, ProjectState.CLOSED, Step.What.CLOSED);
            outbox.publish(new ProjectClosed(project, dossier.project().title(), dossier.founderIds(), person(actor)));
            lifecycles.tell(each -> each.closed(actor, project));
        });
    }

    @Override
    public void reopen(Actor actor, Id project) {
        transactions.in(() -> {
            Dossier dossier = become(actor, project, ProjectAction.REOPEN, ProjectState.OPEN, Step.What.REOPENED);
            record(actor, "projects.reopened", dossier);
            outbox.publish(
                    new ProjectReopened(project, dossier.project().title(), dossier.founderIds(), person(actor)));
            lifecycles.tell(each -> each.reopened(actor, project));
        });
    }

    @Override
    public void archive(Actor actor, Id project) {
        transactions.in(() -> {
            Dossier dossier = become(actor, project, ProjectAction.ARCHIVE, ProjectState.ARCHIVED, Step.What.ARCHIVED);
            record(actor, "projects.archived", dossier);
            outbox.publish(new ProjectArchived(project, dossier.project().title(), dossier.founderIds()));
            lifecycles.tell(each -> each.archived(actor, project));
        });
    }

    @Override
    public List<OpenProject> after(Id after, int most) {
        return transactions.reading(() -> {
            List<ProjectRow> found = store.openedAfter(after == null ? 0 : after.value(), Math.min(most, MOST_AT_ONCE));
            List<ProjectOpened> opened = reading.opened(store.dossiers(found));
            return IntStream.range(0, found.size())
                    .mapToObj(i -> new OpenProject(opened.get(i), found.get(i).state()))
                    .toList();
        });
    }

    private Dossier become(Actor actor, Id project, ProjectAction action, ProjectState next, Step.What what) {
        Dossier dossier = steps.begin(actor, project, action);
        steps.become(dossier, next);
        steps.write(dossier, what, actor, "");
        return dossier;
    }

    private void record(Actor actor, String what, Dossier dossier) {
        String territory = dossier.decisions().stream()
                .map(DecisionRow::territory)
                .filter(actor::isNsoOf)
                .findFirst()
                .orElse(dossier.first().territory());
        audit.record(actor, what, territory, dossier.project().id(), Map.of());
    }

    private Dossier visible(Actor actor, Id project) {
        return store.find(project)
                .filter(each -> ProjectPolicy.sees(actor, each))
                .orElseThrow(Rejected::notFound);
    }

    private Page<Seen<Project>> page(Actor actor, List<ProjectRow> found, PageRequest page, Count total) {
        List<ProjectRow> shown = found.subList(0, Math.min(found.size(), page.size()));
        return new Page<>(reading.seen(actor, store.dossiers(shown)), next(found, page), total);
    }

    private static String next(List<ProjectRow> found, PageRequest page) {
        return found.size() > page.size() ? found.get(page.size() - 1).id().toString() : null;
    }

    private static Id person(Actor actor) {
        if (actor instanceof Actor.Person person) {
            return person.id();
        }
        throw actor == Actor.VISITOR ? Rejected.unauthenticated() : Rejected.forbidden();
    }
}
