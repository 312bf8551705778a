package org.etwin.membership.core;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Table;
import org.etwin.membership.AffiliationState;
import org.etwin.membership.Decision;
import org.etwin.membership.RejectReason;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;

/** One step in the history of an affiliation: written once, never changed. */
@Entity
@Table(name = "membership_step")
public class StoredStep {
    @javax.persistence.Id
    private long id;

    private long affiliation;

    @Column(name = "at_millis")
    private long at;

    @Column(name = "by_account")
    private Long by;

    @Column(name = "by_name")
    private String byName;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private AffiliationState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private AffiliationState to;

    @Enumerated(EnumType.STRING)
    private RejectReason reason;

    private String note;

    protected StoredStep() {}

    StoredStep(
            Id id,
            Actor actor,
            StoredAffiliation affiliation,
            AffiliationState from,
            RejectReason reason,
            String note,
            Instant at) {
        this.id = id.value();
        this.affiliation = affiliation.id().value();
        this.at = at.toEpochMilli();
        this.by = actor.account().map(Id::value).orElse(null);
        this.byName = name(actor);
        this.from = from;
        this.to = affiliation.state();
        this.reason = reason;
        this.note = note;
    }

    Decision toDecision() {
        return new Decision(Instant.ofEpochMilli(at), by == null ? null : new Id(by), byName, from, to, reason, note);
    }

    private static String name(Actor actor) {
        if (actor instanceof Actor.Person person) {
            return person.name();
        }
        return actor instanceof Actor.System system ? system.what() : "eTwin";
    }
}
