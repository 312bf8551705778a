package org.etwin.network.core;

import java.sql.Timestamp;
import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** That one does not want to hear of another. */
@Entity
@Table(name = "network_block")
public class StoredBlock {
    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "owner_id")
    private long owner;

    @Column(name = "other_id")
    private long other;

    @Column(name = "since")
    private Timestamp since;

    protected StoredBlock() {}

    StoredBlock(long id, org.etwin.platform.Id owner, org.etwin.platform.Id other, Instant since) {
        this.id = id;
        this.owner = owner.value();
        this.other = other.value();
        this.since = Timestamp.from(since);
    }

    long id() {
        return id;
    }

    org.etwin.platform.Id owner() {
        return new org.etwin.platform.Id(owner);
    }

    org.etwin.platform.Id other() {
        return new org.etwin.platform.Id(other);
    }

    Instant since() {
        return since.toInstant();
    }
}
