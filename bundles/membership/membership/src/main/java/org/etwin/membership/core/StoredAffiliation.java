package org.etwin.membership.core;

import java.time.Duration;
import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Table;
import javax.persistence.Version;
import org.etwin.membership.Affiliation;
import org.etwin.membership.AffiliationState;
import org.etwin.platform.Id;
import org.etwin.schools.SchoolCard;

/** A person at a school as a row; also the request to join there. */
@Entity
@Table(name = "membership_affiliation")
public class StoredAffiliation extends SentRequest {
    private static final Duration TAKEN_BACK_WITHIN = Duration.ofMinutes(10);

    @javax.persistence.Id
    private long id;

    @Version
    private long version;

    private long account;
    private long school;
    private String territory;

    @Enumerated(EnumType.STRING)
    @Column(name = "join_state")
    private AffiliationState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "state_before")
    private AffiliationState before;

    private boolean counting;

    @Column(name = "rights_until")
    private long rightsUntil;

    @Column(name = "asked_millis")
    private long asked;

    @Column(name = "decided_millis")
    private long decided;

    @Column(name = "validated_millis")
    private long validated;

    @Column(name = "validated_before")
    private long validatedBefore;

    protected StoredAffiliation() {}

    StoredAffiliation(Id id, Id account, Id school, String territory) {
        this.id = id.value();
        this.account = account.value();
        this.school = school.value();
        this.territory = territory;
    }

    /** Into the queue, or aside. Rights stay only for a recheck, and end with {@code until}. */
    void enter(AffiliationState next, Instant now, Instant until) {
        before = state;
        state = next;
        asked = now.toEpochMilli();
        decided = 0;
        rightsUntil = until == null ? 0 : until.toEpochMilli();
        counting = until != null && until.isAfter(now);
    }

    /** Into the queue again with an answer, with the rights as they are. */
    void enterAgain(Instant now) {
        enter(counting ? AffiliationState.RECHECK : AffiliationState.PENDING, now, rightsUntil());
    }

    void decide(AffiliationState next, Instant now) {
        before = state;
        state = next;
        decided = now.toEpochMilli();
        if (next == AffiliationState.VALIDATED) {
            validatedBefore = validated;
            validated = decided;
            counting = true;
        } else if (next != AffiliationState.EVIDENCE_ASKED) {
            counting = false;
        }
    }

    /** Time ran out while it was looked at again: it waits on, without rights. */
    void endRights() {
        if (state == AffiliationState.RECHECK) {
            before = null;
            state = AffiliationState.PENDING;
        }
        rightsUntil = 0;
        counting = false;
    }

    void rest() {
        state = AffiliationState.INACTIVE;
        before = null;
        counting = false;
    }

    void comeBack() {
        state = AffiliationState.VALIDATED;
        counting = true;
    }

    /** Whether the last decision can be taken back at that time; that the person left is nobody else’s to take back. */
    boolean canBeTakenBack(Instant now) {
        return decided > 0
                && state != AffiliationState.LEFT
                && before != null
                && before.waits()
                && Instant.ofEpochMilli(decided).plus(TAKEN_BACK_WITHIN).isAfter(now);
    }

    void takeBack(Instant now) {
        if (state == AffiliationState.VALIDATED) {
            validated = validatedBefore;
        }
        state = before;
        before = null;
        decided = 0;
        counting = state == AffiliationState.RECHECK && rightsUntil > now.toEpochMilli();
    }

    /** Nothing but figures stays. */
    void anonymise(Instant now) {
        decide(AffiliationState.ANONYMISED, now);
        before = null;
        forgetSent();
    }

    /** The school's record was merged into another. */
    void moveTo(Id other) {
        school = other.value();
    }

    /** The account was merged into another. */
    void belongTo(Id other) {
        account = other.value();
    }

    /** Becomes what the better of two of one person at one school is. */
    void take(StoredAffiliation other) {
        state = other.state;
        before = null;
        counting = other.counting;
        rightsUntil = other.rightsUntil;
        asked = other.asked;
        decided = other.decided;
        validated = Math.max(validated, other.validated);
        takeSent(other);
    }

    Affiliation toAffiliation(SchoolCard card) {
        return new Affiliation(new Id(id), new Id(account), card, role(), state);
    }

    Id id() {
        return new Id(id);
    }

    long version() {
        return version;
    }

    Id account() {
        return new Id(account);
    }

    Id school() {
        return new Id(school);
    }

    String territory() {
        return territory;
    }

    AffiliationState state() {
        return state;
    }

    /** Whether it makes the person an eTwinner now. */
    boolean counting() {
        return counting;
    }

    /** Null unless it is looked at again. */
    Instant rightsUntil() {
        return rightsUntil == 0 || state == AffiliationState.VALIDATED ? null : Instant.ofEpochMilli(rightsUntil);
    }

    Instant asked() {
        return Instant.ofEpochMilli(asked);
    }

    long askedMillis() {
        return asked;
    }

    long decidedMillis() {
        return decided;
    }

    Instant validated() {
        return validated == 0 ? null : Instant.ofEpochMilli(validated);
    }
}
