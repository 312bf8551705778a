package org.etwin.identity.core;

import java.sql.Timestamp;
import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import javax.persistence.Version;
import org.etwin.platform.Id;

/** The open confirmation of an account: the hashes of the link's token and of the code, at most one of an account. */
@Entity
@Table(name = "identity_confirmation")
public class StoredConfirmation {
    static final int WRONG_CODES = 5;

    @javax.persistence.Id
    @Column(name = "account_id")
    private long account;

    @Version
    private long version;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "wrong_codes")
    private int wrongCodes;

    @Column(name = "expires_at")
    private Timestamp expires;

    protected StoredConfirmation() {}

    StoredConfirmation(Id account) {
        this.account = account.value();
    }

    Id account() {
        return new Id(account);
    }

    void renew(String newTokenHash, String newCodeHash, Instant until) {
        tokenHash = newTokenHash;
        codeHash = newCodeHash;
        wrongCodes = 0;
        expires = Timestamp.from(until);
    }

    boolean isValid(Instant now) {
        return now.isBefore(expires.toInstant());
    }

    /** Counts the wrong ones; after {@value #WRONG_CODES} even the right one is wrong. */
    boolean tryCode(String hash, Instant now) {
        if (wrongCodes >= WRONG_CODES || !isValid(now)) {
            return false;
        }
        if (codeHash.equals(hash)) {
            return true;
        }
        wrongCodes++;
        return false;
    }
}
