package org.etwin.notifications.mail.core;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Locale;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import org.etwin.notifications.Mails.KeptMail;
import org.etwin.notifications.mail.smtp.Letter;

/** A mail in the queue, its words made. */
@Entity
@Table(name = "mails_mail")
public class StoredMail {
    private static final int LONGEST_SUBJECT = 300;
    private static final int LONGEST_BODY = 8000;

    /** KEPT: no server was set when it was written. */
    public enum State {
        WAITING,
        SENT,
        KEPT,
        FAILED
    }

    @Id
    private long id;

    @Enumerated(EnumType.STRING)
    private State state;

    private String recipient;

    @Column(name = "recipient_key")
    private String recipientKey;

    @Column(name = "language_tag")
    private String language;

    private String subject;
    private String body;
    private String link;
    private String button;

    @Column(name = "created_at")
    private Timestamp created;

    @Column(name = "next_try_at")
    private Timestamp nextTry;

    private int tries;
    private String problem;

    protected StoredMail() {}

    StoredMail(org.etwin.platform.Id id, Letter letter, State state, Instant now) {
        this.id = id.value();
        this.state = state;
        this.recipient = letter.to();
        this.recipientKey = letter.to().toLowerCase(Locale.ROOT);
        this.language = letter.language().toLanguageTag();
        this.subject = cut(letter.subject(), LONGEST_SUBJECT);
        this.body = cut(letter.body(), LONGEST_BODY);
        this.link = letter.link();
        this.button = letter.button();
        this.created = Timestamp.from(now);
        this.nextTry = this.created;
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    org.etwin.platform.Id id() {
        return new org.etwin.platform.Id(id);
    }

    int tries() {
        return tries;
    }

    Letter letter() {
        return new Letter(recipient, Locale.forLanguageTag(language), subject, body, link, button);
    }

    /** @param publicUrl in front of the link */
    KeptMail toKept(String publicUrl) {
        String whole = link == null ? body : body + "\n\n" + publicUrl + link;
        return new KeptMail(id().toString(), created.toInstant(), recipient, subject, whole, state.name());
    }
}
