package org.etwin.identity.core;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Table;
import org.etwin.identity.Origin;
import org.etwin.identity.SecondFactor.Step;
import org.etwin.identity.Sessions.Kind;
import org.etwin.identity.Sessions.Session;
import org.etwin.identity.agents.Agent;
import org.etwin.platform.Id;

/** Where somebody is signed in: a browser, or a program by a token of which only the hash is kept. */
@Entity
@Table(name = "identity_session")
public class StoredSession {
    private static final int LONGEST_ADDRESS = 64;

    @javax.persistence.Id
    private long id;

    @Column(name = "account_id")
    private long account;

    @Enumerated(EnumType.STRING)
    @Column(name = "session_kind")
    private Kind kind;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "agent_browser")
    private String browser;

    @Column(name = "agent_system")
    private String system;

    @Column(name = "remote_address")
    private String remoteAddress;

    @Column(name = "started_at")
    private Timestamp started;

    @Column(name = "seen_at")
    private Timestamp seen;

    @Column(name = "ends_at")
    private Timestamp ends;

    /** Null when it waits for nothing. */
    @Enumerated(EnumType.STRING)
    @Column(name = "waiting_for")
    private Step waitingFor;

    /** Null when the second step was not taken. */
    @Column(name = "second_step_at")
    private Timestamp secondStep;

    protected StoredSession() {}

    static StoredSession browser(Id id, Id account, Origin origin, Instant now, Duration longest) {
        return new StoredSession(id, account, Kind.BROWSER, null, origin, now, longest);
    }

    static StoredSession token(Id id, Id account, String hash, Origin origin, Instant now, Duration longest) {
        return new StoredSession(id, account, Kind.TOKEN, hash, origin, now, longest);
    }

    /** Until then it is nobody's. */
    StoredSession waitingFor(Step step) {
        waitingFor = step == Step.NONE ? null : step;
        return this;
    }

    Step waiting() {
        return waitingFor == null ? Step.NONE : waitingFor;
    }

    void passed(Instant now) {
        waitingFor = null;
        secondStep = Timestamp.from(now);
    }

    /** Whether the second step was taken. */
    boolean isProven() {
        return secondStep != null;
    }

    private StoredSession(
            Id id, Id account, Kind kind, String tokenHash, Origin origin, Instant now, Duration longest) {
        Agent agent = Agent.of(origin.agent());
        String address = origin.remoteAddress();
        this.id = id.value();
        this.account = account.value();
        this.kind = kind;
        this.tokenHash = tokenHash;
        this.browser = agent.browser();
        this.system = agent.system();
        this.remoteAddress = address == null ? null : address.substring(0, Math.min(address.length(), LONGEST_ADDRESS));
        this.started = Timestamp.from(now);
        this.seen = started;
        this.ends = Timestamp.from(now.plus(longest));
    }

    Id id() {
        return new Id(id);
    }

    Id account() {
        return new Id(account);
    }

    Instant seen() {
        return seen.toInstant();
    }

    Instant ends() {
        return ends.toInstant();
    }

    boolean isOver(Instant now, Duration idle) {
        return !now.isBefore(ends()) || kind == Kind.BROWSER && !now.isBefore(seen().plus(idle));
    }

    Session toSession() {
        return new Session(id(), kind, browser, system, remoteAddress, started.toInstant(), seen(), ends());
    }
}
