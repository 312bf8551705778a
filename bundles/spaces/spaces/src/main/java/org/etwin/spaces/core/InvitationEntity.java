package org.etwin.spaces.core;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** Belongs to an address until an account is known that has it. */
@Entity(name = "Invitation")
@Table(name = "spaces_invitation")
public class InvitationEntity {
    /** What became of it. */
    public enum State {
        OPEN,
        ACCEPTED,
        DECLINED,
        WITHDRAWN
    }

    @Id
    private long id;

    @Column(name = "space_id")
    private long space;

    private String address;

    /** The address while it is open: nobody is invited twice at a time. */
    @Column(name = "open_address")
    private String openAddress;

    @Column(name = "account_id")
    private Long account;

    @Column(name = "member_role")
    private String role;

    @Column(name = "inviter_id")
    private long inviter;

    private String word;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "made_at")
    private long madeAt;

    @Column(name = "told_at")
    private long toldAt;

    @Column(name = "until_at")
    private long untilAt;

    @Version
    private long version;

    protected InvitationEntity() {}

    InvitationEntity(
            org.etwin.platform.Id id,
            org.etwin.platform.Id space,
            String address,
            String role,
            org.etwin.platform.Id inviter,
            String word,
            Instant made,
            Instant until) {
        this.id = id.value();
        this.space = space.value();
        this.address = address;
        this.openAddress = address;
        this.role = role;
        this.inviter = inviter.value();
        this.word = word;
        this.state = State.OPEN;
        this.madeAt = made.toEpochMilli();
        this.toldAt = madeAt;
        this.untilAt = until.toEpochMilli();
    }

    org.etwin.platform.Id id() {
        return new org.etwin.platform.Id(id);
    }

    org.etwin.platform.Id space() {
        return new org.etwin.platform.Id(space);
    }

    String address() {
        return address;
    }

    /** Null while no account is known. */
    org.etwin.platform.Id account() {
        return account == null ? null : new org.etwin.platform.Id(account);
    }

    String role() {
        return role;
    }

    org.etwin.platform.Id inviter() {
        return new org.etwin.platform.Id(inviter);
    }

    String word() {
        return word;
    }

    State state() {
        return state;
    }

    Instant made() {
        return Instant.ofEpochMilli(madeAt);
    }

    Instant told() {
        return Instant.ofEpochMilli(toldAt);
    }

    Instant until() {
        return Instant.ofEpochMilli(untilAt);
    }

    long version() {
        return version;
    }

    void belongTo(org.etwin.platform.Id person) {
        account = person.value();
    }

    void madeBy(org.etwin.platform.Id person) {
        inviter = person.value();
    }

    void tellAgain(Instant now, Instant end) {
        toldAt = now.toEpochMilli();
        untilAt = end.toEpochMilli();
    }

    void end(State how) {
        state = how;
        openAddress = null;
    }
}
