package org.etwin.membership.core;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Table;
import javax.persistence.Version;
import org.etwin.membership.ConductState;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;

/** How an account stands with the code of conduct; there is none for most. */
@Entity
@Table(name = "membership_conduct")
public class StoredConduct {
    @javax.persistence.Id
    private long account;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(name = "conduct_state")
    private ConductState state = ConductState.GOOD;

    @Column(name = "since_millis")
    private long since;

    @Column(name = "until_millis")
    private long until;

    @Column(name = "suspended_by")
    private Long suspendedBy;

    private boolean appealed;

    protected StoredConduct() {}

    StoredConduct(Id account) {
        this.account = account.value();
    }

    void become(ConductState next, Instant now) {
        state = next;
        since = now.toEpochMilli();
        if (!next.suspended()) {
            until = 0;
            suspendedBy = null;
            appealed = false;
        }
    }

    void suspend(Actor actor, Instant end, Instant now) {
        become(ConductState.SUSPENDED, now);
        until = end == null ? 0 : end.toEpochMilli();
        suspendedBy = actor.account().map(Id::value).orElse(null);
        appealed = false;
    }

    void appeal(Instant now) {
        become(ConductState.APPEALED, now);
        appealed = true;
    }

    /** Of two accounts that are one person the stricter stays. */
    void take(StoredConduct other) {
        if (other.state.ordinal() > state.ordinal()) {
            state = other.state;
            since = other.since;
            until = other.until;
            suspendedBy = other.suspendedBy;
            appealed = other.appealed;
        }
    }

    Id account() {
        return new Id(account);
    }

    long version() {
        return version;
    }

    ConductState state() {
        return state;
    }

    Instant since() {
        return Instant.ofEpochMilli(since);
    }

    long sinceMillis() {
        return since;
    }

    /** Null for open. */
    Instant until() {
        return until == 0 ? null : Instant.ofEpochMilli(until);
    }

    boolean isSuspendedBy(Actor actor) {
        return suspendedBy != null && actor.is(new Id(suspendedBy));
    }

    /** Whether the one appeal was used. */
    boolean appealed() {
        return appealed;
    }
}
