package org.etwin.audit.core;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** An account that was merged into another: what it decided is found with the other, and unchanged in the chain. */
@Entity
@Table(name = "audit_same")
public class SameAccount {
    @Id
    @Column(name = "gone_id")
    private long gone;

    @Column(name = "kept_id")
    private long kept;

    protected SameAccount() {}

    SameAccount(long gone, long kept) {
        this.gone = gone;
        this.kept = kept;
    }

    long gone() {
        return gone;
    }

    long kept() {
        return kept;
    }
}
