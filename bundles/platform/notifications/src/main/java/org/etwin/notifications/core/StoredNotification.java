package org.etwin.notifications.core;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.etwin.notifications.Notification;
import org.etwin.notifications.spi.Announces.Announcement;
import org.etwin.platform.Json;

/** A notification of one person; its arguments are a JSON list. */
@Entity
@Table(name = "notifications_notification")
public class StoredNotification {
    @Id
    private long id;

    @Column(name = "recipient_id")
    private long recipient;

    private String kind;

    @Column(name = "text_key")
    private String textKey;

    @Column(name = "text_args")
    private String args;

    private String link;

    @Column(name = "created_at")
    private Timestamp created;

    @Column(name = "read_at")
    private Timestamp read;

    protected StoredNotification() {}

    StoredNotification(org.etwin.platform.Id id, Announcement announced, Json json, Instant now) {
        this.id = id.value();
        this.recipient = announced.recipient().value();
        this.kind = announced.kind();
        this.textKey = announced.textKey();
        this.args = json.write(announced.args());
        this.link = announced.link();
        this.created = Timestamp.from(now);
    }

    org.etwin.platform.Id id() {
        return new org.etwin.platform.Id(id);
    }

    Notification toNotification(Json json) {
        return new Notification(
                id(), kind, textKey, List.of(json.read(args, String[].class)), link, created.toInstant(), read != null);
    }
}
