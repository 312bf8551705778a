package org.etwin.audit.core;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** The place of an entry in the chain, written once. */
@Entity
@Table(name = "audit_link")
public class StoredLink {
    @Id
    @Column(name = "number")
    private long number;

    @Column(name = "entry_id")
    private long entry;

    private String hash;

    protected StoredLink() {}

    StoredLink(long number, long entry, String hash) {
        this.number = number;
        this.entry = entry;
        this.hash = hash;
    }

    long number() {
        return number;
    }

    long entry() {
        return entry;
    }

    String hash() {
        return hash;
    }
}
