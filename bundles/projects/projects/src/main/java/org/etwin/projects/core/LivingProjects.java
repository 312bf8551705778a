package org.etwin.projects.core;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.Unit;
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
import org.etwin.projects.ProjectCard;
import org.etwin.projects.ProjectChanged;
import org.etwin.projects.ProjectOpened;
import org.etwin.projects.ProjectQuery;
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

    /** What only the founders and those who watch read of each other's business. */
    private static final Set<Step.What> NOT_FOR_PARTNERS = Set.of(
            Step.What.PARTNER_INVITED,
            Step.What.PARTNER_DECLINED,
            Step.What.PARTNER_UNINVITED,
            Step.What.PARTNER_INVITATION_OVER,
            Step.What.PARTNER_REMOVED);

    private final Transactions transactions;
    private final ProjectStore store;
    private final StepStore history;
    private final ProjectSteps steps;
    private final ProjectReading reading;
    private final Sights sights;
    private final Writing writing;
    private final Findables findables;
    private final Endings endings;
    private final Outbox outbox;

    @Activate
    public LivingProjects(
            @Reference Transactions transactions,
            @Reference ProjectStore store,
            @Reference(target = "(osgi.unit.name=projects)") Unit unit,
            @Reference ProjectSteps steps,
            @Reference ProjectReading reading,
            @Reference Sights sights,
            @Reference Writing writing,
            @Reference Findables findables,
            @Reference Endings endings,
            @Reference Outbox outbox) {
        this.transactions = transactions;
        this.store = store;
        this.history = new StepStore(unit);
        this.steps = steps;
        this.reading = reading;
        this.sights = sights;
        this.writing = writing;
        this.findables = findables;
        this.endings = endings;
        this.outbox = outbox;
    }

    @Override
    public Page<Seen<Project>> mine(Actor actor, Set<ProjectState> states, PageRequest page) {
        Id me = person(actor);
        return transactions.reading(() -> {
            Page<ProjectRow> found = store.mine(me, states == null ? Set.of() : states, page);
            return new Page<>(reading.seen(actor, store.dossiers(actor, found.items())), found.next(), found.total());
        });
    }

    @Override
    public List<Seen<Project>> asked(Actor actor) {
        Count asked = AskedPeople.of(transactions, person(actor), steps.invitedBefore())
                .questions();
        return asked.value() == 0 ? List.of() : Projects.super.asked(actor);
    }

    @Override
    public Page<Seen<Project>> invitations(Actor actor, PageRequest page) {
        Id me = person(actor);
        Count all = AskedPeople.of(transactions, me, steps.invitedBefore()).founding();
        if (all.value() == 0) {
            return Page.empty();
        }
        return transactions.reading(() -> {
            Page<ProjectRow> found = store.invitations(me, page, all);
            return new Page<>(reading.seen(actor, store.dossiers(actor, found.items())), found.next(), found.total());
        });
    }

    @Override
    public Count waiting(Actor actor) {
        return actor instanceof Actor.Person person
                ? AskedPeople.of(transactions, person.id(), steps.invitedBefore())
                        .founding()
                : Count.of(0);
    }

    @Override
    public Seen<Project> find(Actor actor, Id project) {
        return sights.find(actor, project);
    }

    @Override
    public Page<Step> history(Actor actor, Id project, PageRequest page) {
        return transactions.reading(() -> {
            Set<Step.What> hidden = sights.need(actor, project).partner() ? NOT_FOR_PARTNERS : Set.of();
            Page<StepRow> found = history.of(project, hidden, page);
            return new Page<>(reading.steps(found.items()), found.next(), found.total());
        });
    }

    @Override
    public PublicProject page(Actor actor, Id project) {
        return transactions.reading(() -> store.find(actor, project)
                .filter(each -> each.project().state().wasOpened())
                .map(reading::page)
                .orElseThrow(Rejected::notFound));
    }

    @Override
    public PublicProject preview(Actor actor, Id project) {
        return transactions.reading(() -> reading.page(visible(actor, project)));
    }

    @Override
    public Page<PublicProject> search(Actor actor, ProjectQuery query, PageRequest page) {
        return transactions.reading(() -> {
            Page<ProjectRow> found = findables.search(query, page);
            return new Page<>(reading.pages(store.dossiers(actor, found.items())), found.next(), found.total());
        });
    }

    @Override
    public Map<Id, ProjectCard> cards(Collection<Id> projects) {
        return transactions.reading(() -> store.all(projects).stream()
                .map(ProjectRow::toCard)
                .collect(Collectors.toMap(ProjectCard::id, Function.identity())));
    }

    @Override
    public long change(Actor actor, Id project, long version, ProjectText written) {
        ProjectText text = written == null ? ProjectText.EMPTY : written;
        return transactions.in(() -> {
            Dossier dossier = steps.begin(actor, project, ProjectAction.EDIT);
            if (text.equals(dossier.project().text())) {
                return dossier.project().version();
            }
            if (dossier.project().version() != version) {
                throw Rejected.stale();
            }
            boolean draft = dossier.project().state() == ProjectState.DRAFT;
            Rejected.ifAny(draft ? TextRules.fits(text) : TextRules.complete(text));
            writing.write(actor, dossier.project(), text);
            store.flush();
            if (!draft) {
                findables.write(reading.page(dossier));
                outbox.publish(new ProjectChanged(project));
            }
            return dossier.project().version();
        });
    }

    @Override
    public void close(Actor actor, Id project, String summary) {
        endings.close(actor, project, summary);
    }

    @Override
    public long summarize(Actor actor, Id project, long version, String summary) {
        return endings.summarize(actor, project, version, summary);
    }

    @Override
    public void reopen(Actor actor, Id project) {
        endings.reopen(actor, project);
    }

    @Override
    public void archive(Actor actor, Id project) {
        endings.archive(actor, project);
    }

    @Override
    public List<OpenProject> after(Id after, int most) {
        return transactions.reading(() -> {
            List<ProjectRow> found = store.openedAfter(after == null ? 0 : after.value(), Math.min(most, MOST_AT_ONCE));
            List<ProjectOpened> opened = reading.opened(store.dossiers(Actor.VISITOR, found));
            Map<Id, List<Id>> partners = store.partners()
                    .joined(found.stream().map(row -> row.id().value()).toList());
            return IntStream.range(0, found.size())
                    .mapToObj(i -> new OpenProject(
                            opened.get(i),
                            found.get(i).state(),
                            partners.getOrDefault(found.get(i).id(), List.of())))
                    .toList();
        });
    }

    private Dossier visible(Actor actor, Id project) {
        return store.find(actor, project)
                .filter(each -> ProjectPolicy.sees(actor, each))
                .orElseThrow(Rejected::notFound);
    }

    private static Id person(Actor actor) {
        if (actor instanceof Actor.Person person) {
            return person.id();
        }
        throw actor == Actor.VISITOR ? Rejected.unauthenticated() : Rejected.forbidden();
    }
}
