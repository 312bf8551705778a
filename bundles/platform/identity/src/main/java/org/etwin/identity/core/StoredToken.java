package org.etwin.identity.core;

import java.sql.Timestamp;
import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.etwin.platform.Id;

/** What is kept of a bearer token: its hash. */
@Entity
@Table(name = "identity_token")
public class StoredToken {
    @javax.persistence.Id
    @Column(name = "token_hash")
    private String hash;

    @Column(name = "account_id")
    private long account;

    @Column(name = "expires_at")
    private Timestamp expires;

    protected StoredToken() {}

    StoredToken(String hash, Id account, Instant expires) {
        this.hash = hash;
        this.account = account.value();
        this.expires = Timestamp.from(expires);
    }

    Id account() {
        return new Id(account);
    }

    boolean isValid(Instant now) {
        return now.isBefore(expires.toInstant());
    }
}
