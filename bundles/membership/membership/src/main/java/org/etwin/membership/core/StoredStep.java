package org.etwin.membership.core;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Lob;
import javax.persistence.Table;
import org.etwin.countries.OwnReason;
import org.etwin.membership.AffiliationState;
import org.etwin.membership.Decision;
import org.etwin.membership.RejectReason;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Json;

/** One step in the history of an affiliation, and what it counts as in the figures of its territory and month. */
@Entity
@Table(name = "membership_step")
public class StoredStep {
    private static final int MONTHS = 100;
    private static final int LONGEST_NAME = 200;

    /** What a step counts as. */
    public enum Figure {
        ASKED,
        APPROVED,
        REJECTED;

        boolean decides() {
            return this != ASKED;
        }
    }

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

    @Lob
    @Column(name = "own_reason")
    private String own;

    private String note;
    private String territory;

    @Column(name = "month_no")
    private int month;

    @Enumerated(EnumType.STRING)
    private Figure figure;

    @Column(name = "work_days")
    private int days;

    protected StoredStep() {}

    StoredStep(Id id, Actor actor, StoredAffiliation affiliation, AffiliationState from, String note, Instant at) {
        this.id = id.value();
        this.affiliation = affiliation.id().value();
        this.at = at.toEpochMilli();
        this.by = actor.account().map(Id::value).orElse(null);
        this.byName = name(actor);
        this.from = from;
        this.to = affiliation.state();
        this.note = note;
        this.territory = affiliation.territory();
        this.month = month(at);
    }

    /** @param ownJson an {@link OwnReason} as JSON, or null */
    void because(RejectReason why, String ownJson) {
        reason = why;
        own = ownJson;
    }

    void countAs(Figure as, int workingDays) {
        figure = as;
        days = workingDays;
    }

    /** A decision that was taken back is none. */
    void uncount() {
        figure = null;
    }

    boolean decides() {
        return figure != null && figure.decides();
    }

    /** What was written is erased. */
    void forgetNote() {
        note = null;
    }

    void moveTo(Id other) {
        affiliation = other.value();
    }

    /** Whether it is the person's answer with evidence. */
    boolean isEvidence() {
        return from == AffiliationState.EVIDENCE_ASKED && to.waits();
    }

    Decision toDecision(Json json) {
        return new Decision(
                Instant.ofEpochMilli(at),
                by == null ? null : new Id(by),
                byName,
                from,
                to,
                reason,
                own == null ? null : json.read(own, OwnReason.class),
                note);
    }

    /** 202611 for November 2026. */
    static int month(Instant at) {
        LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        return day.getYear() * MONTHS + day.getMonthValue();
    }

    static String name(Actor actor) {
        if (actor instanceof Actor.Person person) {
            return person.name().length() <= LONGEST_NAME
                    ? person.name()
                    : person.name().substring(0, LONGEST_NAME);
        }
        return actor instanceof Actor.System system ? system.what() : "eTwin";
    }
}
