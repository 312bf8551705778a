package org.etwin.notifications.mail.core;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.etwin.notifications.mail.smtp.Smtp;
import org.etwin.notifications.mail.smtp.SmtpLine;
import org.etwin.notifications.mail.smtp.SmtpServer;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Faults;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes round with what is due, a few at a time and not faster than is allowed. When the server does not answer, all wait
 * with growing pauses and nothing is given up.
 */
@Component(service = Postman.class, immediate = true)
public final class Postman {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final int AT_ONCE = 50;
    private static final int ROUND_SECONDS = 10;
    private static final Duration LONGEST_AWAY = Duration.ofMinutes(10);

    private final Transactions transactions;
    private final MailRepository mails;
    private final Carrying carrying;
    private final Smtp smtp;
    private final Faults faults;
    private final Clock clock;
    private final Pace pace;
    private final AtomicBoolean woken = new AtomicBoolean();
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "etwin-postman");
        thread.setDaemon(true);
        return thread;
    });

    private SmtpServer away;
    private int awayTimes;
    private Instant awayUntil = Instant.EPOCH;

    @Activate
    public Postman(
            @Reference Transactions transactions,
            @Reference MailRepository mails,
            @Reference Carrying carrying,
            @Reference Smtp smtp,
            @Reference Faults faults,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.mails = mails;
        this.carrying = carrying;
        this.smtp = smtp;
        this.faults = faults;
        this.clock = clock;
        this.pace = new Pace(clock);
        rounds.scheduleWithFixedDelay(this::safely, ROUND_SECONDS, ROUND_SECONDS, TimeUnit.SECONDS);
        rounds.scheduleWithFixedDelay(this::clear, 1, 24, TimeUnit.HOURS);
    }

    @Deactivate
    void stop() {
        rounds.shutdownNow();
    }

    /** There is something to send: do not wait for the next round. */
    void wake() {
        if (!woken.compareAndSet(false, true)) {
            return;
        }
        try {
            rounds.execute(this::safely);
        } catch (RejectedExecutionException stopping) {
            LOG.debug("stopping; what waits is sent after the next start");
        }
    }

    private void safely() {
        woken.set(false);
        try {
            sendDue();
        } catch (RuntimeException e) {
            faults.record(Postman.class, e);
        }
    }

    /** Until nothing is due, the server is away, or enough went out for this minute. */
    void sendDue() {
        SmtpServer server = smtp.server();
        if (server == away && clock.instant().isBefore(awayUntil)) {
            return;
        }
        try (SmtpLine line = server.line()) {
            List<MailRepository.Due> due = next();
            while (!due.isEmpty() && all(due, server, line)) {
                due = next();
            }
        }
    }

    private List<MailRepository.Due> next() {
        return transactions.reading(() -> mails.due(clock.instant(), AT_ONCE));
    }

    private boolean all(List<MailRepository.Due> due, SmtpServer server, SmtpLine line) {
        for (MailRepository.Due mail : due) {
            boolean counts = !mail.urgent() && server.isSet();
            if (Thread.currentThread().isInterrupted()
                    || counts && !pace.take(smtp.limits().perMinute())) {
                return false;
            }
            if (!carrying.carry(mail.id(), server, line)) {
                isAway(server);
                return false;
            }
            away = null;
        }
        return true;
    }

    private void isAway(SmtpServer server) {
        awayTimes = server == away ? awayTimes + 1 : 1;
        away = server;
        Duration pause = Carrying.pause(awayTimes);
        awayUntil = clock.instant().plus(pause.compareTo(LONGEST_AWAY) > 0 ? LONGEST_AWAY : pause);
    }

    private void clear() {
        try {
            transactions.in(() -> {
                Instant now = clock.instant();
                mails.removeBefore(
                        StoredMail.State.SENT, now.minus(smtp.limits().keepSent()));
                mails.removeBefore(
                        StoredMail.State.PARKED, now.minus(smtp.limits().keepParked()));
            });
        } catch (RuntimeException e) {
            faults.record(Postman.class, e);
        }
    }
}
