package org.etwin.notifications.core;

import java.sql.Timestamp;
import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;

/** An event that very many people are told of, and how far that has gone. Gone when all were told. */
@Entity
@Table(name = "notifications_mailing")
public class StoredMailing {
    @Id
    private long id;

    private String announcer;

    @Column(name = "event_id")
    private long event;

    @Lob
    @Column(name = "event_json")
    private String json;

    /** Where the audience goes on; null at its beginning. */
    @Column(name = "next_page")
    private String next;

    private int tries;

    @Column(name = "leased_until")
    private Timestamp leasedUntil;

    protected StoredMailing() {}

    StoredMailing(org.etwin.platform.Id id, String announcer, org.etwin.platform.Id event, String json, Instant now) {
        this.id = id.value();
        this.announcer = announcer;
        this.event = event.value();
        this.json = json;
        this.leasedUntil = Timestamp.from(now);
    }

    void goesOnAt(String page, Instant lease) {
        next = page;
        tries = 0;
        leasedUntil = Timestamp.from(lease);
    }

    int failedOnceMore(Instant lease) {
        tries++;
        leasedUntil = Timestamp.from(lease);
        return tries;
    }

    int tries() {
        return tries;
    }

    StoredNotification.Source source() {
        return new StoredNotification.Source(announcer, new org.etwin.platform.Id(event));
    }

    String json() {
        return json;
    }

    String next() {
        return next;
    }
}
