package org.etwin.identity.core;

import java.sql.Timestamp;
import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import javax.persistence.Version;
import org.etwin.platform.Id;

/** The address that an account wants and has not confirmed yet, at most one of an account. */
@Entity
@Table(name = "identity_email_change")
public class StoredEmailChange {
    @javax.persistence.Id
    @Column(name = "account_id")
    private long account;

    @Version
    private long version;

    @Column(name = "new_email")
    private String email;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "wrong_codes")
    private int wrongCodes;

    /** The address was somebody's already when it was asked for, so the change can never be confirmed. */
    @Column(name = "was_taken")
    private boolean taken;

    @Column(name = "expires_at")
    private Timestamp expires;

    protected StoredEmailChange() {}

    StoredEmailChange(Id account) {
        this.account = account.value();
    }

    String email() {
        return email;
    }

    void renew(String wanted, boolean isTaken, String newTokenHash, String newCodeHash, Instant until) {
        email = wanted.strip();
        taken = isTaken;
        tokenHash = newTokenHash;
        codeHash = newCodeHash;
        wrongCodes = 0;
        expires = Timestamp.from(until);
    }

    boolean isValid(Instant now) {
        return now.isBefore(expires.toInstant());
    }

    boolean isLedToBy(String hash, Instant now) {
        return isValid(now) && !taken && tokenHash.equals(hash);
    }

    /** Counts the wrong ones; after the fifth even the right one is wrong. */
    boolean tryCode(String hash, Instant now) {
        if (wrongCodes >= StoredConfirmation.WRONG_CODES || !isValid(now)) {
            return false;
        }
        if (codeHash.equals(hash) && !taken) {
            return true;
        }
        wrongCodes++;
        return false;
    }
}
