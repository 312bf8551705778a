package org.etwin.notifications.core;

import java.sql.Timestamp;
import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import org.etwin.notifications.Frequency;

/** Something waits for the next daily or weekly mail of a person. */
@Entity
@Table(name = "notifications_digest")
public class StoredDigest {
    @Id
    private long id;

    @Column(name = "account_id")
    private long account;

    @Enumerated(EnumType.STRING)
    private Frequency cadence;

    @Column(name = "due_at")
    private Timestamp due;

    /** Written whenever something is added, so that adding and taking wait for each other. */
    private int touched;

    protected StoredDigest() {}

    StoredDigest(org.etwin.platform.Id id, org.etwin.platform.Id account, Frequency cadence, Instant due) {
        this.id = id.value();
        this.account = account.value();
        this.cadence = cadence;
        this.due = Timestamp.from(due);
    }

    void isDue(Instant at) {
        due = Timestamp.from(at);
    }

    void belongsTo(org.etwin.platform.Id other) {
        account = other.value();
    }

    org.etwin.platform.Id id() {
        return new org.etwin.platform.Id(id);
    }

    org.etwin.platform.Id account() {
        return new org.etwin.platform.Id(account);
    }

    Frequency cadence() {
        return cadence;
    }
}
