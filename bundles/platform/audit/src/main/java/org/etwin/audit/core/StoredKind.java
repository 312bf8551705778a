package org.etwin.audit.core;

import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** A key of what was decided at least once, so that a list to choose from costs no walk through all entries. */
@Entity
@Table(name = "audit_kind")
public class StoredKind {
    @Id
    private String what;

    protected StoredKind() {}

    StoredKind(String what) {
        this.what = what;
    }
}
