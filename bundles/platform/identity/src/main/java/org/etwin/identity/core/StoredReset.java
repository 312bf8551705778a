package org.etwin.identity.core;

import java.sql.Timestamp;
import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.etwin.platform.Id;

/** The open link to a new password: the hash of its token, at most one of an account. */
@Entity
@Table(name = "identity_reset")
public class StoredReset {
    @javax.persistence.Id
    @Column(name = "account_id")
    private long account;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "expires_at")
    private Timestamp expires;

    protected StoredReset() {}

    StoredReset(Id account) {
        this.account = account.value();
    }

    Id account() {
        return new Id(account);
    }

    void renew(String newTokenHash, Instant until) {
        tokenHash = newTokenHash;
        expires = Timestamp.from(until);
    }

    boolean isValid(Instant now) {
        return now.isBefore(expires.toInstant());
    }
}
