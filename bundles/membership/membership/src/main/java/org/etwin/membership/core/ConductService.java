package org.etwin.membership.core;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.etwin.audit.Audit;
import org.etwin.identity.Accounts;
import org.etwin.identity.Actors;
import org.etwin.identity.Roles;
import org.etwin.membership.Conduct;
import org.etwin.membership.ConductAction;
import org.etwin.membership.ConductChanged;
import org.etwin.membership.ConductRecord;
import org.etwin.membership.ConductState;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.Unit;
import org.etwin.platform.Actor;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
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

/** Warnings, suspensions, appeals. */
@Component(service = {Conduct.class, ConductService.class})
public final class ConductService implements Conduct {
    private static final Duration LONGEST_SUSPENSION = Duration.ofDays(5 * 366);
    private static final Actor MEMBERSHIP = new Actor.System("membership");

    private final Transactions transactions;
    private final AffiliationRepository affiliations;
    private final ConductRepository conduct;
    private final ConductCases cases;
    private final Standings standings;
    private final Outbox outbox;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    @Activate
    public ConductService(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=membership)") Unit unit,
            @Reference Schools schools,
            @Reference Accounts accounts,
            @Reference Actors actors,
            @Reference Roles roles,
            @Reference Standings standings,
            @Reference Outbox outbox,
            @Reference Audit audit,
            @Reference Ids ids,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.affiliations = new AffiliationRepository(unit);
        this.conduct = new ConductRepository(unit);
        this.cases = new ConductCases(affiliations, conduct, schools, accounts, actors, roles);
        this.standings = standings;
        this.outbox = outbox;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Seen<ConductRecord> find(Actor actor, Id account) {
        return transactions.reading(() -> cases.view(actor, account));
    }

    @Override
    public Page<Seen<ConductRecord>> list(Actor actor, String territory, ConductState state, PageRequest request) {
        DeskPolicy.needFigures(actor, territory);
        return transactions.reading(
                () -> cases.views(actor, conduct.list(territory == null ? null : Set.of(territory), state, request)));
    }

    private record Appeals(Optional<Set<String>> territories) {}

    @Override
    public Count appeals(Actor actor) {
        Set<String> mine = DeskPolicy.isCentral(actor) ? null : DeskPolicy.territories(actor);
        if (mine != null && mine.isEmpty()) {
            return Count.of(0);
        }
        return transactions.lately(
                new Appeals(Optional.ofNullable(mine)),
                () -> transactions.reading(() -> conduct.count(mine, ConductState.APPEALED)));
    }

    @Override
    public void warn(Actor actor, Id account, long version, String reason) {
        String words = Notes.needed("reason", reason);
        transactions.in(() -> {
            ConductCases.Case found = checked(actor, account, version, ConductAction.WARN);
            step(actor, found, words, row -> row.become(ConductState.WARNED, clock.instant()));
        });
    }

    @Override
    public void suspend(Actor actor, Id account, long version, String reason, Instant until) {
        String words = Notes.needed("reason", reason);
        Instant now = clock.instant();
        if (until != null && (!until.isAfter(now) || until.isAfter(now.plus(LONGEST_SUSPENSION)))) {
            throw new Rejected(Rejection.invalid("until", "membership.rejected.until"));
        }
        transactions.in(() -> {
            ConductCases.Case found = checked(actor, account, version, ConductAction.SUSPEND);
            step(actor, found, words, row -> row.suspend(actor, until, clock.instant()));
        });
    }

    @Override
    public void appeal(Actor actor, String text) {
        Id account = actor.account().orElseThrow(Rejected::unauthenticated);
        String words = Notes.needed("text", text);
        transactions.in(() -> {
            ConductCases.Case found = cases.seen(actor, account);
            check(actor, found, ConductAction.APPEAL);
            step(actor, found, words, row -> row.appeal(clock.instant()));
        });
    }

    @Override
    public void decideAppeal(Actor actor, Id account, long version, boolean restore, String reason) {
        String words = Notes.needed("reason", reason);
        transactions.in(() -> {
            ConductCases.Case found = cases.seen(actor, account);
            if (found.staff()
                    && found.conduct() != null
                    && found.conduct().isSuspendedBy(actor)
                    && !cases.alone(actor, found)) {
                throw new Rejected(Rejection.forbidden("membership.rejected.own-suspension"));
            }
            check(actor, found, version, ConductAction.DECIDE_APPEAL);
            ConductState next = restore ? ConductState.GOOD : ConductState.SUSPENDED;
            step(actor, found, words, row -> row.become(next, clock.instant()));
        });
    }

    @Override
    public void restore(Actor actor, Id account, long version, String reason) {
        String words = Notes.needed("reason", reason);
        transactions.in(() -> {
            ConductCases.Case found = checked(actor, account, version, ConductAction.RESTORE);
            step(actor, found, words, row -> row.become(ConductState.GOOD, clock.instant()));
        });
    }

    /** Ends those suspensions whose time is over, at most so many; whether there may be more. */
    boolean endSome(int most) {
        return transactions.in(() -> {
            List<StoredConduct> over = conduct.over(clock.instant(), most);
            over.forEach(row -> step(
                    MEMBERSHIP,
                    new ConductCases.Case(row.account(), affiliations.of(row.account()), row, false),
                    null,
                    each -> each.become(ConductState.GOOD, clock.instant())));
            return over.size() == most;
        });
    }

    private void step(
            Actor actor, ConductCases.Case found, String words, java.util.function.Consumer<StoredConduct> change) {
        StoredConduct row = found.conduct();
        if (row == null) {
            row = new StoredConduct(found.account());
            conduct.add(row);
        }
        ConductState before = row.state();
        change.accept(row);
        Id step = ids.next();
        conduct.add(new StoredConductStep(step, actor, row, before, words, clock.instant()));
        standings.changed(found.account());
        audit.record(
                actor,
                "membership.conduct",
                ConductPolicy.territories(found.where()).stream()
                        .sorted()
                        .findFirst()
                        .orElse(null),
                found.account(),
                Map.of("from", before.name(), "to", row.state().name()));
        outbox.publish(new ConductChanged(found.account(), step, before, row.state()));
    }

    private ConductCases.Case checked(Actor actor, Id account, long version, ConductAction action) {
        ConductCases.Case found = cases.seen(actor, account);
        check(actor, found, version, action);
        return found;
    }

    /** Only staff decide; about oneself one hears and appeals. */
    private void check(Actor actor, ConductCases.Case found, long version, ConductAction action) {
        if (!found.staff()) {
            throw Rejected.forbidden();
        }
        if (version != (found.conduct() == null ? 0 : found.conduct().version())) {
            throw Rejected.stale();
        }
        check(actor, found, action);
    }

    private void check(Actor actor, ConductCases.Case found, ConductAction action) {
        if (found.staff() && cases.hasRole(found.account()) && action != ConductAction.RESTORE) {
            throw new Rejected(Rejection.conflict("membership.rejected.has-role"));
        }
        if (!cases.allowed(actor, found).contains(action)) {
            throw new Rejected(Rejection.conflict("membership.rejected.not-in-this-state"));
        }
    }
}
