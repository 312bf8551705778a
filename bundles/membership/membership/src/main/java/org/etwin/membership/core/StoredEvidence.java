package org.etwin.membership.core;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.etwin.platform.Id;

/** A file that belongs to a request. */
@Entity
@Table(name = "membership_evidence")
public class StoredEvidence {
    @javax.persistence.Id
    @Column(name = "file_id")
    private long file;

    private long request;

    protected StoredEvidence() {}

    StoredEvidence(Id file, Id request) {
        this.file = file.value();
        this.request = request.value();
    }

    Id file() {
        return new Id(file);
    }

    Id request() {
        return new Id(request);
    }

    void moveTo(Id other) {
        request = other.value();
    }
}
