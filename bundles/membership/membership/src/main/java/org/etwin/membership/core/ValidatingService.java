package org.etwin.membership.core;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.etwin.audit.Audit;
import org.etwin.countries.Territories;
import org.etwin.membership.AffiliationState;
import org.etwin.membership.Decision;
import org.etwin.membership.JoinRequest;
import org.etwin.membership.JoinRequestAction;
import org.etwin.membership.MembershipApproved;
import org.etwin.membership.MembershipEvidenceAsked;
import org.etwin.membership.MembershipRejected;
import org.etwin.membership.MembershipTakenBack;
import org.etwin.membership.QueueFilter;
import org.etwin.membership.RejectReason;
import org.etwin.membership.Validating;
import org.etwin.membership.spi.JoinRequestDraft;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.Unit;
import org.etwin.platform.Actor;
import org.etwin.platform.Count;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.Json;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.Role;
import org.etwin.platform.Seen;
import org.etwin.platform.events.Outbox;
import org.etwin.schools.Schools;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Deciding who joins, from the side of the NSO. */
@Component
public final class ValidatingService implements Validating {
    private final Transactions transactions;
    private final AffiliationRepository affiliations;
    private final ProfileRepository profiles;
    private final RequestViews views;
    private final History history;
    private final Schools schools;
    private final NationalChecks national;
    private final Standings standings;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    @Activate
    public ValidatingService(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=membership)") Unit unit,
            @Reference Schools schools,
            @Reference Territories territories,
            @Reference NationalChecks national,
            @Reference Standings standings,
            @Reference Outbox outbox,
            @Reference Audit audit,
            @Reference Ids ids,
            @Reference Clock clock,
            @Reference Json json) {
        this.transactions = transactions;
        this.affiliations = new AffiliationRepository(unit);
        this.profiles = new ProfileRepository(unit);
        this.views = new RequestViews(profiles, schools, territories, json, clock);
        this.history = new History(affiliations, ids, clock);
        this.schools = schools;
        this.national = national;
        this.standings = standings;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Page<Seen<JoinRequest>> queue(Actor actor, String territory, QueueFilter filter, PageRequest request) {
        if (!actor.isNsoOf(territory)) {
            throw actor instanceof Actor.Visitor ? Rejected.unauthenticated() : Rejected.forbidden();
        }
        return transactions.reading(() -> {
            Page<StoredAffiliation> page = affiliations.queue(territory, filter, request);
            return new Page<>(views.of(actor, page.items()), page.next(), page.total());
        });
    }

    @Override
    public Count waiting(Actor actor) {
        Set<String> desks = actor instanceof Actor.Person person
                ? person.grants().stream()
                        .filter(grant -> grant.role() == Role.NSO)
                        .map(Grant::territory)
                        .collect(Collectors.toSet())
                : Set.of();
        return transactions.reading(() -> affiliations.waiting(desks));
    }

    @Override
    public Seen<JoinRequest> find(Actor actor, Id id) {
        return transactions.reading(
                () -> views.of(actor, List.of(seen(actor, id))).get(0));
    }

    @Override
    public List<Decision> history(Actor actor, Id id) {
        return transactions.reading(() -> affiliations.history(seen(actor, id).id()));
    }

    @Override
    public void approve(Actor actor, Id id, long version) {
        JoinRequest request = find(actor, id).value();
        NationalChecks.Outcome outcome = national.rules(
                new JoinRequestDraft(
                        request.account(), request.school(), request.role(), request.profile(), request.extra()),
                Locale.ENGLISH);
        Rejected.ifAny(outcome.refusals());
        Rejected.ifAny(
                outcome.waits().stream().map(key -> Rejection.conflict(key)).toList());
        transactions.in(() -> {
            StoredAffiliation affiliation =
                    decide(actor, id, version, JoinRequestAction.APPROVE, AffiliationState.VALIDATED, null, null);
            schools.putToUse(actor, affiliation.school());
            audit.record(actor, "membership.approved", affiliation.territory(), id, Map.of());
            outbox.publish(
                    new MembershipApproved(id, affiliation.account(), affiliation.school(), affiliation.territory()));
        });
    }

    @Override
    public void reject(Actor actor, Id id, long version, RejectReason reason, String words) {
        if (reason == null) {
            throw new Rejected(Rejection.invalid("reason", "membership.rejected.reason-missing"));
        }
        String note = reason == RejectReason.OTHER ? Notes.needed("note", words) : Notes.checked("note", words);
        transactions.in(() -> {
            StoredAffiliation affiliation =
                    decide(actor, id, version, JoinRequestAction.REJECT, AffiliationState.REJECTED, reason, note);
            audit.record(actor, "membership.rejected", affiliation.territory(), id, Map.of("reason", reason.name()));
            outbox.publish(new MembershipRejected(
                    id, affiliation.account(), affiliation.school(), affiliation.territory(), reason));
        });
    }

    @Override
    public void askEvidence(Actor actor, Id id, long version, String words) {
        String note = Notes.needed("note", words);
        transactions.in(() -> {
            StoredAffiliation affiliation = decide(
                    actor, id, version, JoinRequestAction.ASK_EVIDENCE, AffiliationState.EVIDENCE_ASKED, null, note);
            audit.record(actor, "membership.evidence-asked", affiliation.territory(), id, Map.of());
            outbox.publish(new MembershipEvidenceAsked(
                    id, affiliation.account(), affiliation.school(), affiliation.territory()));
        });
    }

    @Override
    public void takeBack(Actor actor, Id id) {
        transactions.in(() -> {
            StoredAffiliation affiliation = seen(actor, id);
            history.check(actor, affiliation, JoinRequestAction.TAKE_BACK);
            AffiliationState before = affiliation.state();
            affiliation.takeBack();
            history.step(actor, affiliation, before, null, null);
            profiles.find(affiliation.account()).ifPresent(standings::changed);
            audit.record(actor, "membership.taken-back", affiliation.territory(), id, Map.of());
            outbox.publish(
                    new MembershipTakenBack(id, affiliation.account(), affiliation.school(), affiliation.territory()));
        });
    }

    /** What all decisions have in common. */
    private StoredAffiliation decide(
            Actor actor,
            Id id,
            long version,
            JoinRequestAction action,
            AffiliationState next,
            RejectReason reason,
            String note) {
        StoredAffiliation affiliation = seen(actor, id);
        history.check(actor, affiliation, version, action);
        AffiliationState before = affiliation.state();
        affiliation.decide(next, clock.instant());
        history.step(actor, affiliation, before, reason, note);
        profiles.find(affiliation.account()).ifPresent(standings::changed);
        return affiliation;
    }

    private StoredAffiliation seen(Actor actor, Id id) {
        return affiliations
                .find(id)
                .filter(found -> RequestPolicy.sees(actor, found))
                .orElseThrow(Rejected::notFound);
    }
}
