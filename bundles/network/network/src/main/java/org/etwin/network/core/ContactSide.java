package org.etwin.network.core;

import java.sql.Timestamp;
import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.etwin.membership.MemberCard;
import org.etwin.network.Contact;
import org.etwin.network.ContactState;

/** A contact from the side of one of both: there are always two, so that each person's list is one index. */
@Entity
@Table(name = "network_side")
public class ContactSide {
    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "contact")
    private long contact;

    @Column(name = "owner_id")
    private long owner;

    @Column(name = "other_id")
    private long other;

    @Column(name = "asked_by_owner")
    private boolean askedByOwner;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ContactState state;

    @Column(name = "message")
    private String message;

    @Column(name = "answer")
    private String answer = "";

    @Column(name = "message_hash")
    private String messageHash;

    @Column(name = "asked")
    private Timestamp asked;

    @Column(name = "since")
    private Timestamp since;

    @Version
    @Column(name = "version")
    private long version;

    protected ContactSide() {}

    ContactSide(long id, long contact, long owner, long other) {
        this.id = id;
        this.contact = contact;
        this.owner = owner;
        this.other = other;
    }

    void ask(boolean byOwner, String words, String hash, Instant at) {
        askedByOwner = byOwner;
        message = words;
        messageHash = hash;
        answer = "";
        asked = Timestamp.from(at);
        become(ContactState.ASKED, at);
    }

    /** What the one who was asked says with the yes. */
    void answer(String word) {
        answer = word;
    }

    void become(ContactState next, Instant at) {
        state = next;
        since = Timestamp.from(at);
    }

    Contact toContact(MemberCard person) {
        return new Contact(id(contact), person, state, askedByOwner, message(), answer(), since.toInstant());
    }

    org.etwin.platform.Id contact() {
        return id(contact);
    }

    org.etwin.platform.Id owner() {
        return id(owner);
    }

    org.etwin.platform.Id other() {
        return id(other);
    }

    boolean askedByOwner() {
        return askedByOwner;
    }

    ContactState state() {
        return state;
    }

    String message() {
        return message == null ? "" : message;
    }

    String answer() {
        return answer == null ? "" : answer;
    }

    Instant asked() {
        return asked.toInstant();
    }

    Instant since() {
        return since.toInstant();
    }

    long version() {
        return version;
    }

    private static org.etwin.platform.Id id(long value) {
        return new org.etwin.platform.Id(value);
    }
}
