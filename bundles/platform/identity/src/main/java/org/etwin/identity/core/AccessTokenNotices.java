package org.etwin.identity.core;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.etwin.identity.AccessTokenExpires;
import org.etwin.persistence.Transactions;
import org.etwin.platform.events.Outbox;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks which tokens for programs will end soon, and forgets those that have ended. */
@Component(service = AccessTokenNotices.class, configurationPid = "org.etwin.identity")
public final class AccessTokenNotices {
    private static final int BATCH = 100;

    private final Transactions transactions;
    private final AccessTokenRepository tokens;
    private final Outbox outbox;
    private final Clock clock;
    private final Duration ahead;

    @Activate
    public AccessTokenNotices(
            @Reference Transactions transactions,
            @Reference AccessTokenRepository tokens,
            @Reference Outbox outbox,
            @Reference Clock clock,
            Settings settings) {
        this(transactions, tokens, outbox, clock, Duration.ofDays(settings.access_token_notice_days()));
    }

    AccessTokenNotices(
            Transactions transactions, AccessTokenRepository tokens, Outbox outbox, Clock clock, Duration ahead) {
        this.transactions = transactions;
        this.tokens = tokens;
        this.outbox = outbox;
        this.clock = clock;
        this.ahead = ahead;
    }

    void look() {
        transactions.in(() -> tokens.removeExpiredBefore(clock.instant()));
        boolean more = true;
        while (more) {
            more = transactions.in(this::tellSome);
        }
    }

    private boolean tellSome() {
        Instant now = clock.instant();
        List<StoredAccessToken> soon = tokens.expiringBefore(now.plus(ahead), BATCH);
        soon.forEach(token -> {
            token.told(now);
            outbox.publish(new AccessTokenExpires(token.account(), token.id(), token.expires()));
        });
        return soon.size() == BATCH;
    }
}
