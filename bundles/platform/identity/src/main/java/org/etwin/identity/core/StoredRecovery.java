package org.etwin.identity.core;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.etwin.platform.Id;

/** The hash of a recovery code that was not used yet. */
@Entity
@Table(name = "identity_recovery")
public class StoredRecovery {
    @javax.persistence.Id
    private long id;

    @Column(name = "account_id")
    private long account;

    @Column(name = "code_hash")
    private String codeHash;

    protected StoredRecovery() {}

    StoredRecovery(Id id, Id account, String codeHash) {
        this.id = id.value();
        this.account = account.value();
        this.codeHash = codeHash;
    }
}
