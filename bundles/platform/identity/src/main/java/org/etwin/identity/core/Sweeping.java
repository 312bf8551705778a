package org.etwin.identity.core;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Faults;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Removes every hour what was never confirmed and what has run out. */
@Component(service = Sweeping.class, immediate = true, configurationPid = "org.etwin.identity")
public final class Sweeping {
    private static final int BATCH = 100;
    /** So long a browser that comes back is told why it was signed out. */
    private static final Duration ENDED_KEPT = Duration.ofDays(1);

    private final Transactions transactions;
    private final AccountRepository accounts;
    private final SecretRepository secrets;
    private final LinkRepository links;
    private final SessionRepository sessions;
    private final Confirming confirming;
    private final AccessTokenNotices accessTokens;
    private final Clock clock;
    private final Duration unconfirmed;
    private final ScheduledExecutorService hourly = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "etwin-identity-sweeping");
        thread.setDaemon(true);
        return thread;
    });

    @Activate
    public Sweeping(
            @Reference Transactions transactions,
            @Reference AccountRepository accounts,
            @Reference SecretRepository secrets,
            @Reference LinkRepository links,
            @Reference SessionRepository sessions,
            @Reference Confirming confirming,
            @Reference AccessTokenNotices accessTokens,
            @Reference Faults faults,
            @Reference Clock clock,
            Settings settings) {
        this(
                transactions,
                accounts,
                secrets,
                links,
                sessions,
                confirming,
                accessTokens,
                clock,
                Duration.ofDays(settings.unconfirmed_days()));
        hourly.scheduleWithFixedDelay(() -> safely(faults), 10, 60, TimeUnit.MINUTES);
    }

    Sweeping(
            Transactions transactions,
            AccountRepository accounts,
            SecretRepository secrets,
            LinkRepository links,
            SessionRepository sessions,
            Confirming confirming,
            AccessTokenNotices accessTokens,
            Clock clock,
            Duration unconfirmed) {
        this.transactions = transactions;
        this.accounts = accounts;
        this.secrets = secrets;
        this.links = links;
        this.sessions = sessions;
        this.confirming = confirming;
        this.accessTokens = accessTokens;
        this.clock = clock;
        this.unconfirmed = unconfirmed;
    }

    @Deactivate
    void stop() {
        hourly.shutdownNow();
    }

    void sweep() {
        transactions.in(() -> {
            sessions.removeEndedBefore(clock.instant().minus(ENDED_KEPT));
            secrets.removeExpiredBefore(clock.instant());
            links.removeArrivalsBefore(clock.instant());
        });
        accessTokens.look();
        boolean more = true;
        while (more) {
            more = transactions.in(this::sweepSome);
        }
    }

    private boolean sweepSome() {
        List<StoredAccount> old = accounts.unconfirmedBefore(clock.instant().minus(unconfirmed), BATCH);
        old.forEach(confirming::remove);
        return old.size() == BATCH;
    }

    private void safely(Faults faults) {
        try {
            sweep();
        } catch (RuntimeException e) {
            faults.record(Sweeping.class, e);
        }
    }
}
