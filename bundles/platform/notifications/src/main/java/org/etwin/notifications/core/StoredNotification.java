package org.etwin.notifications.core;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import org.etwin.notifications.Frequency;
import org.etwin.notifications.Notification;
import org.etwin.notifications.spi.Announces.Announcement;
import org.etwin.platform.Json;

/** A notification of one person; its arguments are a JSON list. The words are made when it is shown or mailed. */
@Entity
@Table(name = "notifications_notification")
public class StoredNotification {
    private static final int LONGEST_ARGS = 16_000;
    private static final int LONGEST_LINK = 1_000;
    private static final int SHORT_ARG = 500;

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
    private String announcer;
    private String territory;

    @Column(name = "event_id")
    private Long event;

    @Column(name = "created_at")
    private Timestamp created;

    @Column(name = "read_at")
    private Timestamp read;

    @Column(name = "in_page")
    private boolean inPage;

    /** Of its group; only this one is listed. */
    private boolean newest = true;

    /** The id of the first of the group. */
    @Column(name = "group_id")
    private long group;

    @Column(name = "group_size")
    private int groupSize = 1;

    /** Waits for the digest of that frequency; null when it does not. */
    @Enumerated(EnumType.STRING)
    private Frequency gathered;

    @Column(name = "digest_id")
    private Long digest;

    protected StoredNotification() {}

    StoredNotification(org.etwin.platform.Id id, Announcement announced, Source source, Json json, Instant now) {
        this.id = id.value();
        this.group = this.id;
        this.recipient = announced.recipient().value();
        this.kind = announced.kind();
        this.textKey = announced.textKey();
        this.args = args(announced.args(), json);
        this.link = announced.link() == null || announced.link().length() > LONGEST_LINK ? null : announced.link();
        this.territory = announced.territory();
        this.announcer = source.announcer();
        this.event = source.event().value();
        this.created = Timestamp.from(now);
    }

    /** @param announcer name of the listener that heard {@code event} */
    record Source(String announcer, org.etwin.platform.Id event) {}

    private static String args(List<String> args, Json json) {
        List<String> whole = new ArrayList<>();
        args.forEach(arg -> whole.add(arg == null ? "" : arg));
        String written = json.write(whole);
        if (written.length() <= LONGEST_ARGS) {
            return written;
        }
        whole.replaceAll(arg -> arg.length() <= SHORT_ARG ? arg : arg.substring(0, SHORT_ARG) + "…");
        return json.write(whole);
    }

    void shown(boolean inPageToo) {
        inPage = inPageToo;
    }

    /** Stands in front of that one and all behind it. */
    void standsInFrontOf(StoredNotification older) {
        group = older.group;
        groupSize = older.groupSize + 1;
        older.newest = false;
    }

    void waitsFor(Frequency cadence) {
        gathered = cadence;
    }

    org.etwin.platform.Id id() {
        return new org.etwin.platform.Id(id);
    }

    org.etwin.platform.Id recipient() {
        return new org.etwin.platform.Id(recipient);
    }

    String kind() {
        return kind;
    }

    String textKey() {
        return textKey;
    }

    String link() {
        return link;
    }

    /** Where a role is needed to see it, or null for wherever. */
    String territory() {
        return territory;
    }

    /** Null for what was stored before announcers were remembered. */
    String announcer() {
        return announcer;
    }

    long group() {
        return group;
    }

    Instant created() {
        return created.toInstant();
    }

    boolean isSameAs(StoredNotification other) {
        return textKey.equals(other.textKey) && java.util.Objects.equals(link, other.link);
    }

    List<String> args(Json json) {
        return List.of(json.read(args, String[].class));
    }

    Announcement toAnnouncement(Json json) {
        return new Announcement(recipient(), kind, textKey, args(json), link, true, territory);
    }

    Notification toNotification(Json json) {
        return new Notification(
                id(), kind, textKey, args(json), link, created.toInstant(), read != null, groupSize - 1);
    }

    /** Without a word of what it was about. */
    Notification withoutWords(String otherKey) {
        return new Notification(id(), kind, otherKey, List.of(), null, created.toInstant(), read != null, 0);
    }
}
