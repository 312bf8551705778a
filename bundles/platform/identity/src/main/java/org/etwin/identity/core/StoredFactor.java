package org.etwin.identity.core;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import javax.persistence.Version;
import org.etwin.platform.Id;

/** The second factor of an account: its secret, sealed, and perhaps another that waits for its first code. */
@Entity
@Table(name = "identity_factor")
public class StoredFactor {
    @javax.persistence.Id
    @Column(name = "account_id")
    private long account;

    @Version
    private long version;

    private String secret;

    @Column(name = "wanted_secret")
    private String wantedSecret;

    @Column(name = "wanted_until")
    private Timestamp wantedUntil;

    @Column(name = "since_at")
    private Timestamp since;

    /** The newest step of time of which a code was taken: it and those before count no more. */
    @Column(name = "used_step")
    private long usedStep;

    protected StoredFactor() {}

    StoredFactor(Id account) {
        this.account = account.value();
    }

    boolean isOn() {
        return secret != null;
    }

    String secret() {
        return secret;
    }

    Instant since() {
        return since == null ? null : since.toInstant();
    }

    void want(String sealed, Instant until) {
        wantedSecret = sealed;
        wantedUntil = Timestamp.from(until);
    }

    Optional<String> wanted(Instant now) {
        return Optional.ofNullable(wantedSecret).filter(any -> now.isBefore(wantedUntil.toInstant()));
    }

    void turnOn(long step, Instant now) {
        secret = wantedSecret;
        wantedSecret = null;
        wantedUntil = null;
        since = Timestamp.from(now);
        usedStep = step;
    }
}
