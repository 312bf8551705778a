package org.etwin.membership.core;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Table;
import org.etwin.membership.ConductState;
import org.etwin.membership.ConductStep;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;

/** One step in the history of somebody's conduct: written once. */
@Entity
@Table(name = "membership_conduct_step")
public class StoredConductStep {
    @javax.persistence.Id
    private long id;

    private long account;

    @Column(name = "at_millis")
    private long at;

    @Column(name = "by_account")
    private Long by;

    @Column(name = "by_name")
    private String byName;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_state")
    private ConductState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state")
    private ConductState to;

    private String reason;

    @Column(name = "until_millis")
    private long until;

    protected StoredConductStep() {}

    StoredConductStep(Id id, Actor actor, StoredConduct conduct, ConductState from, String reason, Instant at) {
        this.id = id.value();
        this.account = conduct.account().value();
        this.at = at.toEpochMilli();
        this.by = actor.account().map(Id::value).orElse(null);
        this.byName = StoredStep.name(actor);
        this.from = from;
        this.to = conduct.state();
        this.reason = reason;
        this.until = conduct.until() == null ? 0 : conduct.until().toEpochMilli();
    }

    /** @param forStaff the person is not told who of the staff it was */
    ConductStep toStep(boolean forStaff) {
        boolean own = by != null && by == account;
        boolean named = forStaff || own;
        return new ConductStep(
                Instant.ofEpochMilli(at),
                named && by != null ? new Id(by) : null,
                named ? byName : "",
                from,
                to,
                reason,
                until == 0 ? null : Instant.ofEpochMilli(until));
    }

    String reason() {
        return reason;
    }

    Instant until() {
        return until == 0 ? null : Instant.ofEpochMilli(until);
    }
}
