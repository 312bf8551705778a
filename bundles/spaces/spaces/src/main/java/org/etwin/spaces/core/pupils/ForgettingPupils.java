package org.etwin.spaces.core.pupils;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.etwin.identity.AccountEndings;
import org.etwin.identity.Pupils;
import org.etwin.identity.Pupils.PupilAccount;
import org.etwin.persistence.Leases;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Faults;
import org.etwin.platform.Id;
import org.etwin.platform.events.Outbox;
import org.etwin.spaces.PupilsToBeErased;
import org.etwin.spaces.SpaceRole;
import org.etwin.spaces.core.Kinds;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Once a night: notes which pupils are in no open space any more, tells their teachers in time, and erases the accounts
 * that nobody kept. On one node of the installation.
 */
@Component(service = ForgettingPupils.class, immediate = true, configurationPid = "org.etwin.spaces.pupils")
public final class ForgettingPupils {
    private static final Actor.System SYSTEM = new Actor.System("spaces");
    private static final Duration NIGHT = Duration.ofHours(23);
    private static final Duration ONCE_KEPT = Duration.ofDays(1);
    private static final int BATCH = 200;
    private static final String IN_OPEN_SPACE =
            "EXISTS (SELECT m.id FROM spaces_member m, spaces_space s WHERE m.account_id = spaces_pupil.account_id"
                    + " AND s.id = m.space_id AND s.state = 'OPEN')";

    private final Transactions transactions;
    private final PupilRows rows;
    private final Kinds kinds;
    private final Pupils pupils;
    private final AccountEndings endings;
    private final Outbox outbox;
    private final Clock clock;
    private final Leases leases;
    private final Period kept;
    private final Period notice;
    private final Duration answered;
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "etwin-spaces-forgetting-pupils");
        thread.setDaemon(true);
        return thread;
    });

    @Activate
    public ForgettingPupils(
            @Reference Transactions transactions,
            @Reference PupilRows rows,
            @Reference Kinds kinds,
            @Reference Pupils pupils,
            @Reference AccountEndings endings,
            @Reference Outbox outbox,
            @Reference Clock clock,
            @Reference Faults faults,
            PupilsSettings settings) {
        this(
                transactions,
                rows,
                kinds,
                pupils,
                endings,
                outbox,
                clock,
                Period.ofMonths(settings.kept_months()),
                Period.ofDays(settings.notice_days()),
                Duration.ofDays(settings.handover_days()));
        rounds.scheduleWithFixedDelay(() -> safely(faults), 7, 30, TimeUnit.MINUTES);
    }

    public ForgettingPupils(
            Transactions transactions,
            PupilRows rows,
            Kinds kinds,
            Pupils pupils,
            AccountEndings endings,
            Outbox outbox,
            Clock clock,
            Period kept,
            Period notice,
            Duration answered) {
        this.transactions = transactions;
        this.rows = rows;
        this.kinds = kinds;
        this.pupils = pupils;
        this.endings = endings;
        this.outbox = outbox;
        this.clock = clock;
        this.leases = new Leases(transactions, clock, "spaces_pupil_job");
        this.kept = kept;
        this.notice = notice;
        this.answered = answered;
    }

    @Deactivate
    void stop() {
        rounds.shutdownNow();
    }

    /** Does what is due, if it is this node's turn. */
    public void round() {
        if (leases.take("spaces-forgetting-pupils", NIGHT)) {
            look();
            tell();
            erase();
        }
    }

    /** When the account of a pupil who is in no open space goes: never before its teacher had the notice in time. */
    Instant erased(PupilEntity pupil) {
        return plus(Instant.ofEpochMilli(pupil.idleSince()), kept);
    }

    private void look() {
        long now = clock.millis();
        for (String kind : kinds.keys()) {
            for (SpaceRole role : kinds.kind(kind).roles()) {
                if (role.pupil()) {
                    transactions.in(() -> rows.run(
                            "INSERT INTO spaces_pupil (account_id, version) SELECT DISTINCT m.account_id, 1"
                                    + " FROM spaces_member m, spaces_space s WHERE s.id = m.space_id AND s.kind = ?"
                                    + " AND m.member_role = ? AND NOT EXISTS (SELECT p.account_id FROM spaces_pupil p"
                                    + " WHERE p.account_id = m.account_id)",
                            kind,
                            role.key()));
                }
            }
        }
        transactions.in(() -> {
            rows.run("UPDATE spaces_pupil SET idle_since = NULL, told_at = NULL, version = version + 1"
                    + " WHERE idle_since IS NOT NULL AND " + IN_OPEN_SPACE);
            rows.run(
                    "UPDATE spaces_pupil SET idle_since = ?, version = version + 1"
                            + " WHERE idle_since IS NULL AND NOT " + IN_OPEN_SPACE,
                    now);
            rows.removeHandOversBefore(clock.instant().minus(answered).toEpochMilli());
            rows.removeOnceBefore(clock.instant().minus(ONCE_KEPT).toEpochMilli());
        });
    }

    private void tell() {
        boolean more = true;
        while (more) {
            more = transactions.in(this::tellSome);
        }
    }

    /** One notice for all pupils of a teacher that are due together. */
    private boolean tellSome() {
        Instant now = clock.instant();
        List<PupilEntity> due = rows.toTell(minus(plus(now, notice), kept).toEpochMilli(), BATCH);
        Map<Id, PupilAccount> known =
                pupils.find(due.stream().map(PupilEntity::account).toList());
        Map<Id, Integer> byTeacher = new HashMap<>();
        for (PupilEntity pupil : due) {
            pupil.told(now.toEpochMilli());
            PupilAccount account = known.get(pupil.account());
            if (account != null) {
                byTeacher.merge(account.owner(), 1, Integer::sum);
            }
        }
        byTeacher.forEach((teacher, count) -> outbox.publish(new PupilsToBeErased(teacher, count, plus(now, notice))));
        return due.size() == BATCH;
    }

    private void erase() {
        Instant now = clock.instant();
        long idle = minus(now, kept).toEpochMilli();
        long told = minus(now, notice).toEpochMilli();
        List<Id> due = transactions.reading(() -> rows.toErase(idle, told, BATCH));
        while (!due.isEmpty()) {
            due.forEach(this::erase);
            due = transactions.reading(() -> rows.toErase(idle, told, BATCH));
        }
    }

    /** Who is gone already leaves no row behind, so that the job comes to its end. */
    private void erase(Id pupil) {
        transactions.in(() -> {
            if (pupils.find(List.of(pupil)).containsKey(pupil)) {
                endings.erase(SYSTEM, pupil);
            }
            rows.forget(pupil);
        });
    }

    private void safely(Faults faults) {
        try {
            round();
        } catch (RuntimeException e) {
            faults.record(ForgettingPupils.class, e);
        }
    }

    private static Instant plus(Instant from, Period time) {
        return from.atOffset(ZoneOffset.UTC).plus(time).toInstant();
    }

    private static Instant minus(Instant from, Period time) {
        return from.atOffset(ZoneOffset.UTC).minus(time).toInstant();
    }
}
