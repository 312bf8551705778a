package org.etwin.membership.core;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Lob;
import javax.persistence.Table;
import javax.persistence.Version;
import org.etwin.membership.Affiliation;
import org.etwin.membership.AffiliationState;
import org.etwin.membership.SchoolRole;
import org.etwin.platform.Id;
import org.etwin.schools.SchoolCard;

/** A person at a school as a row; also the request to join there. */
@Entity
@Table(name = "membership_affiliation")
public class StoredAffiliation {
    private static final Duration TAKEN_BACK_WITHIN = Duration.ofMinutes(10);

    @javax.persistence.Id
    private long id;

    @Version
    private long version;

    private long account;
    private long school;
    private String territory;

    @Enumerated(EnumType.STRING)
    @Column(name = "school_role")
    private SchoolRole role;

    @Enumerated(EnumType.STRING)
    @Column(name = "join_state")
    private AffiliationState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "state_before")
    private AffiliationState before;

    private String email;

    @Column(name = "asked_millis")
    private long asked;

    @Column(name = "decided_millis")
    private long decided;

    @Lob
    private String extra;

    @Column(name = "waiting_for")
    private String waitingFor;

    protected StoredAffiliation() {}

    StoredAffiliation(Id id, Id account, Id school, String territory) {
        this.id = id.value();
        this.account = account.value();
        this.school = school.value();
        this.territory = territory;
    }

    /** What the person sends, again if it was rejected. */
    void ask(SchoolRole as, String address, String extraJson, List<String> waits) {
        role = as;
        email = address;
        extra = extraJson;
        waitingFor = String.join(" ", waits);
    }

    /** Into the queue, or aside as long as the address is not confirmed. */
    void enter(AffiliationState next, Instant now) {
        before = state;
        state = next;
        asked = now.toEpochMilli();
        decided = 0;
    }

    void decide(AffiliationState next, Instant now) {
        before = state;
        state = next;
        decided = now.toEpochMilli();
    }

    /** Whether the last decision can be taken back at that time; that the person left is nobody else’s to take back. */
    boolean canBeTakenBack(Instant now) {
        return decided > 0
                && state != AffiliationState.LEFT
                && (before == AffiliationState.PENDING || before == AffiliationState.RECHECK)
                && Instant.ofEpochMilli(decided).plus(TAKEN_BACK_WITHIN).isAfter(now);
    }

    void takeBack() {
        state = before;
        before = null;
        decided = 0;
    }

    Affiliation toAffiliation(SchoolCard card) {
        return new Affiliation(new Id(id), new Id(account), card, role, state);
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

    SchoolRole role() {
        return role;
    }

    AffiliationState state() {
        return state;
    }

    String email() {
        return email;
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

    String extra() {
        return extra;
    }

    List<String> waitingFor() {
        return waitingFor.isEmpty() ? List.of() : List.of(waitingFor.split(" "));
    }
}
