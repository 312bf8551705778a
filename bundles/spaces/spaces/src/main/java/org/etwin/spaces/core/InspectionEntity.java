package org.etwin.spaces.core;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** Somebody looked into a space without being in it. */
@Entity(name = "Inspection")
@Table(name = "spaces_inspection")
public class InspectionEntity {
    @Id
    private long id;

    @Column(name = "space_id")
    private long space;

    @Column(name = "account_id")
    private long account;

    private String reason;

    @Column(name = "at_millis")
    private long atMillis;

    @Column(name = "until_millis")
    private long untilMillis;

    protected InspectionEntity() {}

    InspectionEntity(
            org.etwin.platform.Id id,
            org.etwin.platform.Id space,
            org.etwin.platform.Id account,
            String reason,
            Instant at,
            Instant until) {
        this.id = id.value();
        this.space = space.value();
        this.account = account.value();
        this.reason = reason;
        this.atMillis = at.toEpochMilli();
        this.untilMillis = until.toEpochMilli();
    }

    org.etwin.platform.Id id() {
        return new org.etwin.platform.Id(id);
    }

    org.etwin.platform.Id space() {
        return new org.etwin.platform.Id(space);
    }

    org.etwin.platform.Id account() {
        return new org.etwin.platform.Id(account);
    }

    String reason() {
        return reason;
    }

    Instant at() {
        return Instant.ofEpochMilli(atMillis);
    }

    Instant until() {
        return Instant.ofEpochMilli(untilMillis);
    }
}
