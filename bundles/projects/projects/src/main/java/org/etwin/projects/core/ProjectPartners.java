package org.etwin.projects.core;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.etwin.membership.Affiliation;
import org.etwin.membership.Members;
import org.etwin.network.Contacts;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.events.Outbox;
import org.etwin.projects.JoiningDeclined;
import org.etwin.projects.JoiningInvited;
import org.etwin.projects.JoiningWithdrawn;
import org.etwin.projects.Partner;
import org.etwin.projects.PartnerInvitation;
import org.etwin.projects.PartnerJoined;
import org.etwin.projects.PartnerLeft;
import org.etwin.projects.PartnerRemoved;
import org.etwin.projects.PartnerState;
import org.etwin.projects.Partners;
import org.etwin.projects.ProjectAction;
import org.etwin.projects.Step;
import org.etwin.schools.SchoolCard;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Partners come from the contacts of a founder and after the approval; nothing here touches the kind. */
@Component
public final class ProjectPartners implements Partners {
    private final Transactions transactions;
    private final ProjectStore store;
    private final ProjectSteps steps;
    private final ProjectReading reading;
    private final Sights sights;
    private final Findables findables;
    private final Lifecycles lifecycles;
    private final Members members;
    private final Contacts contacts;
    private final Outbox outbox;
    private final Ids ids;

    @Activate
    public ProjectPartners(
            @Reference Transactions transactions,
            @Reference ProjectStore store,
            @Reference ProjectSteps steps,
            @Reference ProjectReading reading,
            @Reference Sights sights,
            @Reference Findables findables,
            @Reference Lifecycles lifecycles,
            @Reference Members members,
            @Reference Contacts contacts,
            @Reference Outbox outbox,
            @Reference Ids ids) {
        this.transactions = transactions;
        this.store = store;
        this.steps = steps;
        this.reading = reading;
        this.sights = sights;
        this.findables = findables;
        this.lifecycles = lifecycles;
        this.members = members;
        this.contacts = contacts;
        this.outbox = outbox;
        this.ids = ids;
    }

    @Override
    public void invite(Actor actor, Id project, Id person, String word) {
        String words = ProjectSteps.words("word", word, LONGEST_WORD);
        transactions.in(() -> {
            Dossier dossier = steps.begin(actor, project, ProjectAction.INVITE);
            Id me = actor.account().orElseThrow();
            Rejected.ifAny(invitable(dossier, me, person));
            store.partners().find(project, person).ifPresent(store::remove);
            store.flush();
            store.add(new PartnerRow(ids.next().value(), project, person, me, words, steps.now()));
            steps.writeAbout(dossier, Step.What.PARTNER_INVITED, actor, person, "");
            outbox.publish(new JoiningInvited(project, dossier.project().title(), me, person, words));
        });
    }

    @Override
    public void accept(Actor actor, Id project, Id school, String word) {
        String words = ProjectSteps.words("word", word, LONGEST_WORD);
        transactions.in(() -> {
            Dossier dossier = steps.begin(actor, project, ProjectAction.JOIN);
            PartnerRow place = dossier.place();
            SchoolCard card = school(place.person(), school);
            place.join(card.id(), card.territory(), steps.now());
            steps.writeAbout(dossier, Step.What.PARTNER_JOINED, actor, place.person(), words);
            changed(dossier);
            outbox.publish(new PartnerJoined(project, dossier.project().title(), dossier.founderIds(), place.person()));
            lifecycles.tell(each -> each.partnerJoined(actor, project, place.person()));
        });
    }

    @Override
    public void decline(Actor actor, Id project, String word) {
        String words = ProjectSteps.words("word", word, LONGEST_WORD);
        transactions.in(() -> {
            Dossier dossier = steps.begin(actor, project, ProjectAction.STAY_AWAY);
            PartnerRow place = dossier.place();
            store.remove(place);
            steps.writeAbout(dossier, Step.What.PARTNER_DECLINED, actor, place.person(), words);
            outbox.publish(
                    new JoiningDeclined(project, dossier.project().title(), place.invitedBy(), place.person(), words));
        });
    }

    @Override
    public void withdraw(Actor actor, Id project, Id person) {
        transactions.in(() -> {
            Dossier dossier = steps.begin(actor, project, ProjectAction.REMOVE);
            PartnerRow place = place(project, person, PartnerState.INVITED);
            store.remove(place);
            steps.writeAbout(dossier, Step.What.PARTNER_UNINVITED, actor, person, "");
            outbox.publish(new JoiningWithdrawn(project, person));
        });
    }

    @Override
    public void leave(Actor actor, Id project, String word) {
        String words = ProjectSteps.words("word", word, LONGEST_WORD);
        transactions.in(() -> {
            Dossier dossier = steps.begin(actor, project, ProjectAction.LEAVE);
            Id me = dossier.place().person();
            end(actor, dossier, dossier.place());
            steps.writeAbout(dossier, Step.What.PARTNER_LEFT, actor, me, words);
            outbox.publish(new PartnerLeft(project, dossier.project().title(), dossier.founderIds(), me, words));
        });
    }

    @Override
    public void remove(Actor actor, Id project, Id person, String reason) {
        transactions.in(() -> {
            Dossier dossier = steps.begin(actor, project, ProjectAction.REMOVE);
            if (dossier.hasFounder(person)) {
                throw new Rejected(Rejection.conflict("projects.rejected.founder-stays"));
            }
            PartnerRow place = place(project, person, PartnerState.JOINED);
            String words =
                    ProjectSteps.needed("reason", reason, LONGEST_WORD, "projects.rejected.removal-reason-missing");
            end(actor, dossier, place);
            steps.writeAbout(dossier, Step.What.PARTNER_REMOVED, actor, person, words);
            outbox.publish(new PartnerRemoved(
                    project, dossier.project().title(), person, actor.account().orElseThrow(), words));
        });
    }

    @Override
    public Page<Partner> of(Actor actor, Id project, PageRequest page) {
        return transactions.reading(() -> {
            sights.need(actor, project);
            return read(store.partners().there(project, page));
        });
    }

    @Override
    public Page<Partner> invited(Actor actor, Id project, PageRequest page) {
        return transactions.reading(() -> {
            return sights.need(actor, project).founder()
                    ? read(store.partners().invited(project, steps.invitedBefore(), page))
                    : Page.empty();
        });
    }

    @Override
    public Page<PartnerInvitation> invitations(Actor actor, PageRequest page) {
        Id me = actor.account().filter(id -> actor instanceof Actor.Person).orElse(null);
        if (me == null) {
            throw actor == Actor.VISITOR ? Rejected.unauthenticated() : Rejected.forbidden();
        }
        if (AskedPeople.of(transactions, me, steps.invitedBefore()).joining().value() == 0) {
            return Page.empty();
        }
        return transactions.reading(() -> {
            Page<PartnerRow> found = store.partners().invitations(me, steps.invitedBefore(), page);
            return new Page<>(invitations(actor, found.items()), found.next(), found.total());
        });
    }

    @Override
    public PartnerInvitation invitation(Actor actor, Id project) {
        return transactions.reading(() -> {
            Dossier dossier = store.find(actor, project).orElseThrow(Rejected::notFound);
            if (!steps.isAsked(actor, dossier)) {
                sights.notAsked(actor, dossier);
                throw Rejected.notFound();
            }
            return reading.invitations(List.of(dossier.place()), List.of(dossier))
                    .get(0);
        });
    }

    @Override
    public Count waiting(Actor actor) {
        return actor instanceof Actor.Person person
                ? AskedPeople.of(transactions, person.id(), steps.invitedBefore())
                        .joining()
                : Count.of(0);
    }

    private List<Rejection> invitable(Dossier dossier, Id founder, Id person) {
        if (person == null) {
            return List.of(Rejection.invalid("person", "projects.rejected.partner-missing"));
        }
        if (dossier.hasFounder(person)) {
            return List.of(Rejection.invalid("person", "projects.rejected.partner-already"));
        }
        PartnerState state = store.partners()
                .find(dossier.id(), person)
                .filter(place -> !place.isInvited() || steps.holds(place))
                .map(PartnerRow::state)
                .orElse(PartnerState.FORMER);
        if (state != PartnerState.FORMER) {
            return List.of(Rejection.invalid(
                    "person",
                    state == PartnerState.JOINED
                            ? "projects.rejected.partner-already"
                            : "projects.rejected.partner-invited-already"));
        }
        if (!contacts.areContacts(founder, person)) {
            return List.of(Rejection.invalid("person", "projects.rejected.partner-no-contact"));
        }
        return members.isAvailableEtwinner(person)
                ? List.of()
                : List.of(Rejection.invalid("person", "projects.rejected.partner-not-available"));
    }

    private SchoolCard school(Id person, Id school) {
        if (school == null) {
            throw new Rejected(Rejection.invalid("school", "projects.rejected.school-missing"));
        }
        Optional<SchoolCard> card = members.affiliations(person).stream()
                .map(Affiliation::school)
                .filter(each -> each.id().equals(school))
                .findFirst();
        return card.orElseThrow(() -> new Rejected(Rejection.invalid("school", "projects.rejected.school-not-yours")));
    }

    private void end(Actor actor, Dossier dossier, PartnerRow place) {
        store.remove(place);
        changed(dossier);
        lifecycles.tell(each -> each.partnerLeft(actor, dossier.id(), place.person()));
    }

    /** Other schools may take part now. */
    private void changed(Dossier dossier) {
        store.flush();
        findables.write(reading.page(dossier));
    }

    private PartnerRow place(Id project, Id person, PartnerState state) {
        return store.partners()
                .find(project, person)
                .filter(each -> each.state() == state)
                .orElseThrow(Rejected::notFound);
    }

    private Page<Partner> read(Page<PartnerRow> found) {
        return new Page<>(reading.partners(found.items()), found.next(), found.total());
    }

    private List<PartnerInvitation> invitations(Actor actor, List<PartnerRow> rows) {
        Map<Id, ProjectRow> projects = store
                .all(rows.stream().map(PartnerRow::project).toList())
                .stream()
                .collect(Collectors.toMap(ProjectRow::id, Function.identity()));
        return reading.invitations(rows, store.dossiers(actor, List.copyOf(projects.values())));
    }
}
