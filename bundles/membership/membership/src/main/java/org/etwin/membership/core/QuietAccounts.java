package org.etwin.membership.core;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.etwin.identity.Account;
import org.etwin.identity.AccountEndings;
import org.etwin.identity.Accounts;
import org.etwin.membership.AffiliationState;
import org.etwin.membership.MembershipRested;
import org.etwin.notifications.Mail;
import org.etwin.notifications.Mails;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.Unit;
import org.etwin.platform.Actor;
import org.etwin.platform.Faults;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.events.Outbox;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Accounts that nobody uses: hidden after a year, erased after three, each with two notices before. The notices are
 * mails that nobody can switch off. Whoever signs in is out of it again.
 */
@Component(service = QuietAccounts.class)
public final class QuietAccounts {
    private static final Actor MEMBERSHIP = new Actor.System("membership");
    private static final int BATCH = 100;

    private final Transactions transactions;
    private final QuietRepository quiet;
    private final Requests requests;
    private final Standings standings;
    private final AccountEndings endings;
    private final Accounts accounts;
    private final Mails mails;
    private final Outbox outbox;
    private final Limits limits;
    private final Faults faults;
    private final Clock clock;

    @Activate
    public QuietAccounts(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=membership)") Unit unit,
            @Reference Requests requests,
            @Reference Standings standings,
            @Reference AccountEndings endings,
            @Reference Accounts accounts,
            @Reference Mails mails,
            @Reference Outbox outbox,
            @Reference Limits limits,
            @Reference Faults faults,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.quiet = new QuietRepository(unit);
        this.requests = requests;
        this.standings = standings;
        this.endings = endings;
        this.accounts = accounts;
        this.mails = mails;
        this.outbox = outbox;
        this.limits = limits;
        this.faults = faults;
        this.clock = clock;
    }

    /** In batches: whoever is due goes one stage further. */
    void run() {
        for (QuietStage stage : QuietStage.values()) {
            walk(stage);
        }
    }

    private void walk(QuietStage stage) {
        Instant now = clock.instant();
        Instant reached = now.minus(limits.pauseBefore(stage));
        if (stage.before() != null && !transactions.reading(() -> quiet.any(stage.before(), reached))) {
            return;
        }
        Instant before = now.minus(limits.quietBefore(stage));
        PageRequest request = PageRequest.first(BATCH);
        while (request != null) {
            Page<Id> some = endings.quietSince(MEMBERSHIP, before, request);
            List<Id> due = transactions.in(() -> reach(stage, some.items(), reached));
            if (stage == QuietStage.ENDED) {
                due.forEach(this::end);
            }
            request = some.next() == null ? null : new PageRequest(some.next(), BATCH);
        }
    }

    private List<Id> reach(QuietStage stage, List<Id> ids, Instant reached) {
        Map<Id, StoredQuiet> rows =
                quiet.find(ids).stream().collect(Collectors.toMap(StoredQuiet::account, Function.identity()));
        List<Id> due = new ArrayList<>();
        for (Id id : ids) {
            StoredQuiet row = rows.get(id);
            if (row == null ? stage.before() == null : isDue(row, stage, reached)) {
                due.add(id);
                if (row == null) {
                    quiet.add(new StoredQuiet(id, stage, clock.instant()));
                } else if (stage != QuietStage.ENDED) {
                    row.reach(stage, clock.instant());
                }
            }
        }
        Map<Id, List<StoredAffiliation>> where =
                requests.affiliations().of(due).stream().collect(Collectors.groupingBy(StoredAffiliation::account));
        due.forEach(id -> act(stage, id, where.getOrDefault(id, List.of())));
        return due;
    }

    private static boolean isDue(StoredQuiet row, QuietStage stage, Instant reached) {
        return row.stage() == stage.before() && !row.since().isAfter(reached);
    }

    private void act(QuietStage stage, Id account, List<StoredAffiliation> where) {
        List<StoredAffiliation> validated = where.stream()
                .filter(each -> each.state() == AffiliationState.VALIDATED)
                .toList();
        switch (stage) {
            case HIDING_NOTICE -> {
                if (!validated.isEmpty()) {
                    mail(account, "membership.mail.hiding", limits.noticeDays());
                }
            }
            case HIDING_NOTICE_AGAIN -> {
                if (!validated.isEmpty()) {
                    mail(account, "membership.mail.hiding", limits.lastNoticeDays());
                }
            }
            case HIDDEN -> hide(account, validated);
            case ENDING_NOTICE -> mail(account, "membership.mail.ending", limits.noticeDays());
            case ENDING_NOTICE_AGAIN -> mail(account, "membership.mail.ending", limits.lastNoticeDays());
            case ENDED -> {}
        }
    }

    private void hide(Id account, List<StoredAffiliation> validated) {
        if (validated.isEmpty()) {
            return;
        }
        for (StoredAffiliation each : validated) {
            each.rest();
            requests.history().step(MEMBERSHIP, each, AffiliationState.VALIDATED, null);
        }
        standings.changed(account);
        outbox.publish(new MembershipRested(account, false));
    }

    private void mail(Id id, String key, int days) {
        Account account = accounts.find(MEMBERSHIP, id).orElse(null);
        if (account != null && account.email() != null) {
            mails.send(new Mail(
                    account.email(),
                    account.language(),
                    key,
                    List.of(account.name(), String.valueOf(days)),
                    "/sign-in"));
        }
    }

    /** Each in a transaction of its own: one that cannot end, for example the last admin, stops no other. */
    private void end(Id account) {
        try {
            endings.erase(MEMBERSHIP, account);
        } catch (RuntimeException e) {
            faults.record(QuietAccounts.class, e);
        }
    }
}
