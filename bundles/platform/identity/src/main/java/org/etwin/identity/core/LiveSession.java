package org.etwin.identity.core;

import java.time.Instant;
import java.util.Optional;
import org.etwin.identity.SecondFactor.Step;
import org.etwin.platform.Id;

/** What is known of one session; {@code account} is null when there is none. */
final class LiveSession {
    final Id account;
    final Step waiting;
    final boolean proven;
    final Instant ends;
    final Instant until;
    volatile Instant seen;
    volatile Instant written;

    LiveSession(Optional<StoredSession> stored, Instant until) {
        this.account = stored.map(StoredSession::account).orElse(null);
        this.waiting = stored.map(StoredSession::waiting).orElse(Step.NONE);
        this.proven = stored.filter(StoredSession::isProven).isPresent();
        this.ends = stored.map(StoredSession::ends).orElse(Instant.MIN);
        this.seen = stored.map(StoredSession::seen).orElse(Instant.MIN);
        this.written = seen;
        this.until = until;
    }
}
