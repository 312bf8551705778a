package org.etwin.notifications.mail.core;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import org.etwin.notifications.LateMail;
import org.etwin.notifications.Letter;
import org.etwin.platform.Json;

/** A mail in the queue: with its words, or with the name of who writes them when it is sent. */
@Entity
@Table(name = "mails_mail")
public class StoredMail {
    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_ADDRESS = 254;

    /** KEPT: no server was set when it was its turn. PARKED: not delivered, and not tried again by itself. */
    public enum State {
        WAITING,
        SENT,
        KEPT,
        PARKED
    }

    @Id
    private long id;

    @Enumerated(EnumType.STRING)
    private State state;

    /** 0: somebody waits for it now; goes before all others. */
    private int urgency;

    @Column(name = "account_id")
    private Long account;

    private String writer;

    @Column(name = "writer_reference")
    private String reference;

    private String recipient = "";

    @Column(name = "recipient_key")
    private String recipientKey = "";

    @Column(name = "language_tag")
    private String language = "en";

    private String subject = "";
    private String body = "";
    private String link;
    private String button;

    @Lob
    private String letter;

    @Column(name = "created_at")
    private Timestamp created;

    @Column(name = "next_try_at")
    private Timestamp nextTry;

    private int tries;
    private String problem;

    protected StoredMail() {}

    private StoredMail(org.etwin.platform.Id id, State state, int urgency, Instant now) {
        this.id = id.value();
        this.state = state;
        this.urgency = urgency;
        this.created = Timestamp.from(now);
        this.nextTry = this.created;
    }

    /** With its words; {@code state} is WAITING or KEPT. */
    static StoredMail written(org.etwin.platform.Id id, Letter letter, State state, Json json, Instant now) {
        StoredMail mail = new StoredMail(id, state, 0, now);
        mail.takes(letter, json);
        return mail;
    }

    static StoredMail late(org.etwin.platform.Id id, LateMail late, Instant now) {
        StoredMail mail = new StoredMail(id, State.WAITING, 1, now);
        mail.account = late.recipient().value();
        mail.writer = late.writer();
        mail.reference = late.reference();
        return mail;
    }

    /** It went out like this. */
    void takes(Letter words, Json json) {
        addressedTo(words.to());
        language = words.language().toLanguageTag();
        String line = line(words.subject());
        subject = line.length() <= LONGEST_SUBJECT ? line : line.substring(0, LONGEST_SUBJECT);
        letter = json.write(words);
    }

    void addressedTo(String address) {
        String line = line(address);
        recipient = line.length() <= LONGEST_ADDRESS ? line : line.substring(0, LONGEST_ADDRESS);
        recipientKey = recipient.toLowerCase(Locale.ROOT);
    }

    /** What no database keeps in a text would fail after the mail is out. */
    private static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}]+", " ");
    }

    void end(State reached, String why, Instant next) {
        state = reached;
        problem = why == null ? null : line(why);
        nextTry = Timestamp.from(next);
    }

    /** It was not this mail's fault: the try does not count. */
    void isGivenBack(Instant now) {
        tries--;
        nextTry = Timestamp.from(now);
    }

    void triesAgain(Instant now) {
        state = State.WAITING;
        tries = 0;
        nextTry = Timestamp.from(now);
    }

    org.etwin.platform.Id id() {
        return new org.etwin.platform.Id(id);
    }

    State state() {
        return state;
    }

    int tries() {
        return tries;
    }

    boolean isUrgent() {
        return urgency == 0;
    }

    /** Who writes it, or null when it has its words. */
    String writer() {
        return writer;
    }

    String reference() {
        return reference;
    }

    org.etwin.platform.Id account() {
        return new org.etwin.platform.Id(account);
    }

    String recipient() {
        return recipient;
    }

    String subject() {
        return subject;
    }

    String problem() {
        return problem;
    }

    Instant created() {
        return created.toInstant();
    }

    /** Null for what has no words yet. */
    Letter letter(Json json) {
        if (letter != null) {
            return json.read(letter, Letter.class);
        }
        // Written before letters were kept whole.
        return body.isEmpty()
                ? null
                : new Letter(
                        recipient,
                        Locale.forLanguageTag(language),
                        subject,
                        body,
                        List.of(),
                        link,
                        button,
                        null,
                        null,
                        null);
    }
}
