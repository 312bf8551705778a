package org.etwin.membership.core;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.etwin.audit.Audit;
import org.etwin.countries.Territories;
import org.etwin.membership.AffiliationState;
import org.etwin.membership.Decided;
import org.etwin.membership.Deciding;
import org.etwin.membership.Decision;
import org.etwin.membership.JoinRequest;
import org.etwin.membership.JoinRequestAction;
import org.etwin.membership.MembershipApproved;
import org.etwin.membership.MembershipEvidenceAsked;
import org.etwin.membership.MembershipRecheckOrdered;
import org.etwin.membership.MembershipRejected;
import org.etwin.membership.MembershipTakenBack;
import org.etwin.membership.QueueFilter;
import org.etwin.membership.QueueQuery;
import org.etwin.membership.QueueSummary;
import org.etwin.membership.RequestVersion;
import org.etwin.membership.Validating;
import org.etwin.membership.spi.JoinRequestDraft;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
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
    private final Requests requests;
    private final Schools schools;
    private final Territories territories;
    private final NationalChecks national;
    private final Standings standings;
    private final ReasonList reasons;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    @Activate
    public ValidatingService(
            @Reference Transactions transactions,
            @Reference Requests requests,
            @Reference Schools schools,
            @Reference Territories territories,
            @Reference NationalChecks national,
            @Reference Standings standings,
            @Reference ReasonList reasons,
            @Reference Outbox outbox,
            @Reference Audit audit,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.requests = requests;
        this.schools = schools;
        this.territories = territories;
        this.national = national;
        this.standings = standings;
        this.reasons = reasons;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public Page<Seen<JoinRequest>> queue(Actor actor, String territory, QueueQuery query, PageRequest request) {
        DeskPolicy.need(actor, territory);
        Instant now = clock.instant();
        Instant overdue =
                WorkingDays.startOfMoreThan(territories.settings(territory).reviewDays(), now);
        Instant aged = query.minDays() == null
                ? null
                : WorkingDays.startOfMoreThan(Math.min(query.minDays(), WorkingDays.MOST) - 1, now);
        return transactions.reading(() -> {
            Page<StoredAffiliation> page = requests.desk().queue(territory, query, overdue, aged, request);
            return new Page<>(requests.views().of(actor, page.items()), page.next(), page.total());
        });
    }

    @Override
    public QueueSummary summary(Actor actor, String territory) {
        DeskPolicy.need(actor, territory);
        Instant now = clock.instant();
        int target = territories.settings(territory).reviewDays();
        return transactions.reading(() -> {
            DeskRepository desk = requests.desk();
            Set<String> here = Set.of(territory);
            Instant oldest = desk.oldest(territory);
            return new QueueSummary(
                    WaitingCount.of(transactions, desk, here),
                    desk.count(
                            here, DeskRepository.states(QueueFilter.WAITING), WorkingDays.startOfMoreThan(target, now)),
                    desk.count(here, DeskRepository.states(QueueFilter.EVIDENCE_ASKED), null),
                    oldest == null ? 0 : WorkingDays.between(oldest, now),
                    target);
        });
    }

    @Override
    public List<String> regions(Actor actor, String territory) {
        DeskPolicy.need(actor, territory);
        return transactions.reading(() -> requests.desk().regions(territory));
    }

    @Override
    public Count waiting(Actor actor) {
        return WaitingCount.of(transactions, requests.desk(), DeskPolicy.territories(actor));
    }

    @Override
    public Seen<JoinRequest> find(Actor actor, Id id) {
        return transactions.reading(
                () -> requests.views().of(actor, List.of(seen(actor, id))).get(0));
    }

    @Override
    public List<Decision> history(Actor actor, Id id) {
        return transactions.reading(() -> requests.history().of(seen(actor, id).id()));
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
            audit.record(actor, "membership.approved", affiliation.territory(), id, about(affiliation));
            outbox.publish(
                    new MembershipApproved(id, affiliation.account(), affiliation.school(), affiliation.territory()));
        });
    }

    @Override
    public void rejectFor(Actor actor, Id id, long version, String reason, String words) {
        transactions.in(() -> {
            StoredAffiliation asked = seen(actor, id);
            requests.history().check(actor, asked, version, JoinRequestAction.REJECT);
            History.Why why = reasons.why(asked.territory(), reason);
            String note = reasons.note(why, words);
            StoredAffiliation affiliation =
                    decide(actor, id, version, JoinRequestAction.REJECT, AffiliationState.REJECTED, why, note);
            String own = why.own() == null ? null : why.own().code();
            audit.record(
                    actor,
                    "membership.rejected",
                    affiliation.territory(),
                    id,
                    Map.of(
                            Audit.ACCOUNT,
                            affiliation.account().toString(),
                            "reason",
                            own == null ? why.reason().name() : own));
            outbox.publish(new MembershipRejected(
                    id, affiliation.account(), affiliation.school(), affiliation.territory(), why.reason(), own));
        });
    }

    @Override
    public void askEvidence(Actor actor, Id id, long version, String words) {
        String note = Notes.needed("note", words);
        transactions.in(() -> {
            StoredAffiliation affiliation = decide(
                    actor, id, version, JoinRequestAction.ASK_EVIDENCE, AffiliationState.EVIDENCE_ASKED, null, note);
            audit.record(actor, "membership.evidence-asked", affiliation.territory(), id, about(affiliation));
            outbox.publish(new MembershipEvidenceAsked(
                    id, affiliation.account(), affiliation.school(), affiliation.territory()));
        });
    }

    @Override
    public void orderRecheck(Actor actor, Id id, long version, String words) {
        String note = Notes.needed("note", words);
        transactions.in(() -> {
            StoredAffiliation affiliation = seen(actor, id);
            requests.history().check(actor, affiliation, version, JoinRequestAction.ORDER_RECHECK);
            AffiliationState before = affiliation.state();
            affiliation.enter(
                    AffiliationState.RECHECK, clock.instant(), requests.recheckUntil(affiliation.territory()));
            requests.history().step(actor, affiliation, before, note);
            audit.record(actor, "membership.recheck-ordered", affiliation.territory(), id, about(affiliation));
            outbox.publish(new MembershipRecheckOrdered(
                    id, affiliation.account(), affiliation.school(), affiliation.territory()));
        });
    }

    @Override
    public List<Decided> decide(Actor actor, List<RequestVersion> several, Deciding what) {
        if (several == null || several.isEmpty() || several.size() > MOST_AT_ONCE) {
            throw new Rejected(Rejection.invalid("requests", "membership.rejected.how-many", MOST_AT_ONCE));
        }
        if (what == null || what.kind() == null) {
            throw new Rejected(Rejection.invalid("kind", "membership.rejected.decision-missing"));
        }
        switch (what.kind()) {
            case APPROVE -> {}
            case REJECT -> reasons.checkWords(what.reason(), what.note());
            case ASK_EVIDENCE -> Notes.needed("note", what.note());
        }
        List<Decided> all = new ArrayList<>();
        for (RequestVersion one : several) {
            all.add(new Decided(one.request(), tried(actor, one, what)));
        }
        return all;
    }

    private List<Rejection> tried(Actor actor, RequestVersion one, Deciding what) {
        if (one.request() == null) {
            return Rejected.notFound().rejections();
        }
        try {
            switch (what.kind()) {
                case APPROVE -> approve(actor, one.request(), one.version());
                case REJECT -> rejectFor(actor, one.request(), one.version(), what.reason(), what.note());
                case ASK_EVIDENCE -> askEvidence(actor, one.request(), one.version(), what.note());
            }
            return List.of();
        } catch (Rejected refused) {
            return refused.rejections();
        }
    }

    @Override
    public void takeBack(Actor actor, Id id) {
        transactions.in(() -> {
            StoredAffiliation affiliation = seen(actor, id);
            requests.history().check(actor, affiliation, JoinRequestAction.TAKE_BACK);
            AffiliationState before = affiliation.state();
            affiliation.takeBack(clock.instant());
            requests.history().takenBack(actor, affiliation, before);
            requests.profiles().find(affiliation.account()).ifPresent(standings::changed);
            audit.record(actor, "membership.taken-back", affiliation.territory(), id, about(affiliation));
            outbox.publish(
                    new MembershipTakenBack(id, affiliation.account(), affiliation.school(), affiliation.territory()));
        });
    }

    /** Who reads the audit sees of whom it tells, as long as that person is there. */
    private static Map<String, String> about(StoredAffiliation affiliation) {
        return Map.of(Audit.ACCOUNT, affiliation.account().toString());
    }

    /** What all decisions have in common. */
    private StoredAffiliation decide(
            Actor actor,
            Id id,
            long version,
            JoinRequestAction action,
            AffiliationState next,
            History.Why why,
            String note) {
        StoredAffiliation affiliation = seen(actor, id);
        requests.history().check(actor, affiliation, version, action);
        AffiliationState before = affiliation.state();
        affiliation.decide(next, clock.instant());
        requests.history().step(actor, affiliation, before, why, note);
        requests.profiles().find(affiliation.account()).ifPresent(standings::changed);
        return affiliation;
    }

    private StoredAffiliation seen(Actor actor, Id id) {
        return requests.affiliations()
                .find(id)
                .filter(found -> RequestPolicy.sees(actor, found))
                .orElseThrow(Rejected::notFound);
    }
}
