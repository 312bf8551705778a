package org.etwin.projects.core;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.etwin.audit.Audit;
import org.etwin.membership.Members;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.events.Outbox;
import org.etwin.projects.FounderChanged;
import org.etwin.projects.ProjectState;
import org.etwin.projects.Step;
import org.etwin.projects.spi.FounderPlaces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The founder of a school changes, the school and all that was decided about it do not. */
@Component(service = FounderPlaces.class)
public final class ChangingFounders implements FounderPlaces {
    private final Transactions transactions;
    private final ProjectStore store;
    private final ProjectSteps steps;
    private final Members members;
    private final Audit audit;
    private final Outbox outbox;
    private final Ids ids;

    @Activate
    public ChangingFounders(
            @Reference Transactions transactions,
            @Reference ProjectStore store,
            @Reference ProjectSteps steps,
            @Reference Members members,
            @Reference Audit audit,
            @Reference Outbox outbox,
            @Reference Ids ids) {
        this.transactions = transactions;
        this.store = store;
        this.steps = steps;
        this.members = members;
        this.audit = audit;
        this.outbox = outbox;
        this.ids = ids;
    }

    @Override
    public Set<Id> partnersOfSameSchool(Actor.System actor, Id project, Id founder, Collection<Id> people) {
        return transactions.reading(() -> store.partners().ofSchoolOf(project, founder, people));
    }

    @Override
    public List<Rejection> refusals(Actor.System actor, Id project, Id founder, Id taker) {
        return transactions.in(
                () -> refusals(store.locked(actor, project).orElseThrow(Rejected::notFound), founder, taker));
    }

    @Override
    public void take(Actor taker, Id project, Id founder) {
        Id me = taker.account().orElseThrow(Rejected::unauthenticated);
        ProjectSteps.needActive(taker);
        transactions.in(() -> {
            Dossier dossier = store.locked(taker, project).orElseThrow(Rejected::notFound);
            Rejected.ifAny(refusals(dossier, founder, me));
            FounderRow place = place(dossier, founder);
            store.remove(dossier.place());
            place.become(me);
            PartnerRow partner = new PartnerRow(ids.next().value(), project, founder, me, "", steps.now());
            partner.join(place.school(), place.territory(), steps.now());
            store.add(partner);
            store.flush();
            steps.writeAbout(dossier, Step.What.FOUNDER_CHANGED, taker, founder, "");
            audit.record(
                    taker,
                    "projects.founder-changed",
                    place.territory(),
                    project,
                    Map.of(Audit.ACCOUNT, founder.toString(), "to", me.toString()));
            outbox.publish(new FounderChanged(project, dossier.project().title(), founder, me, dossier.founderIds()));
        });
    }

    /** A partner of that school who is validated there, while the project is open. */
    private List<Rejection> refusals(Dossier dossier, Id founder, Id taker) {
        if (dossier.project().state() != ProjectState.OPEN) {
            return List.of(Rejection.conflict("projects.rejected.not-now"));
        }
        if (store.partners().ofSchoolOf(dossier.id(), founder, List.of(taker)).isEmpty()) {
            return List.of(Rejection.invalid("member", "projects.rejected.founder-place-partner"));
        }
        Id school = place(dossier, founder).school();
        return members.affiliations(taker).stream()
                        .anyMatch(at -> at.school().id().equals(school))
                ? List.of()
                : List.of(Rejection.invalid("member", "projects.rejected.founder-place-validated"));
    }

    private static FounderRow place(Dossier dossier, Id founder) {
        return dossier.founders().stream()
                .filter(each -> each.person().equals(founder))
                .findFirst()
                .orElseThrow(Rejected::notFound);
    }
}
