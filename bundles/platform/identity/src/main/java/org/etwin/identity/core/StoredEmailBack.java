package org.etwin.identity.core;

import java.sql.Timestamp;
import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.etwin.platform.Id;

/** The way back to the address that an account had before. */
@Entity
@Table(name = "identity_email_back")
public class StoredEmailBack {
    @javax.persistence.Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "account_id")
    private long account;

    @Column(name = "old_email")
    private String email;

    @Column(name = "expires_at")
    private Timestamp expires;

    protected StoredEmailBack() {}

    StoredEmailBack(String tokenHash, Id account, String email, Instant until) {
        this.tokenHash = tokenHash;
        this.account = account.value();
        this.email = email;
        this.expires = Timestamp.from(until);
    }

    Id account() {
        return new Id(account);
    }

    String email() {
        return email;
    }

    boolean isValid(Instant now) {
        return now.isBefore(expires.toInstant());
    }
}
