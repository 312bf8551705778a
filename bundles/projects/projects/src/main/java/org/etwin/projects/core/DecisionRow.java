package org.etwin.projects.core;

import java.sql.Timestamp;
import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import org.etwin.projects.Decision;
import org.etwin.projects.Question;
import org.etwin.projects.WaitingFor;

/** What the NSO of one territory has to decide, or has decided, about one project. */
@Entity
@Table(name = "projects_decision")
public class DecisionRow {
    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "project")
    private long project;

    @Column(name = "territory")
    private String territory;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private DecisionState state;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided")
    private Timestamp decided;

    @Column(name = "words")
    private String words;

    /** Milliseconds: since when it is in its state. */
    @Column(name = "moved")
    private long moved;

    @Column(name = "question")
    private String question;

    @Column(name = "asked_by")
    private Long askedBy;

    @Column(name = "asked")
    private Timestamp asked;

    @Column(name = "answer")
    private String answer;

    @Column(name = "answered_by")
    private Long answeredBy;

    @Column(name = "answered")
    private Timestamp answered;

    protected DecisionRow() {}

    DecisionRow(long id, org.etwin.platform.Id project, String territory, Instant at) {
        this.id = id;
        this.project = project.value();
        this.territory = territory;
        this.state = DecisionState.WAITING;
        this.moved = at.toEpochMilli();
    }

    void decide(DecisionState how, org.etwin.platform.Id by, Instant at, String why) {
        state = how;
        decidedBy = by.value();
        decided = Timestamp.from(at);
        words = why;
        moved = at.toEpochMilli();
    }

    void ask(String words, org.etwin.platform.Id by, Instant at) {
        state = DecisionState.ASKED;
        question = words;
        askedBy = by.value();
        asked = Timestamp.from(at);
        answer = null;
        answeredBy = null;
        answered = null;
        moved = at.toEpochMilli();
    }

    void answer(String words, org.etwin.platform.Id by, Instant at) {
        state = DecisionState.WAITING;
        answer = words;
        answeredBy = by.value();
        answered = Timestamp.from(at);
        moved = at.toEpochMilli();
    }

    void drop() {
        if (isMissing()) {
            state = DecisionState.DROPPED;
        }
    }

    Decision toDecision(String byName) {
        return new Decision(
                territory,
                state == DecisionState.APPROVED,
                decidedBy(),
                byName,
                decided.toInstant(),
                words == null ? "" : words);
    }

    org.etwin.platform.Id project() {
        return new org.etwin.platform.Id(project);
    }

    String territory() {
        return territory;
    }

    Question toQuestion(String byName, String answeredByName) {
        return new Question(
                territory,
                question,
                byName,
                asked.toInstant(),
                answer,
                answeredBy == null ? null : answeredByName,
                answered == null ? null : answered.toInstant());
    }

    WaitingFor toWaitingFor() {
        return hasAsked()
                ? WaitingFor.founders(territory, Instant.ofEpochMilli(moved))
                : WaitingFor.nso(territory, Instant.ofEpochMilli(moved));
    }

    /** Whether the NSO has not decided and is still needed. */
    boolean isMissing() {
        return state == DecisionState.WAITING || state == DecisionState.ASKED;
    }

    boolean hasAsked() {
        return state == DecisionState.ASKED;
    }

    boolean hasQuestion() {
        return asked != null;
    }

    long number() {
        return id;
    }

    long moved() {
        return moved;
    }

    org.etwin.platform.Id askedBy() {
        return askedBy == null ? null : new org.etwin.platform.Id(askedBy);
    }

    org.etwin.platform.Id answeredBy() {
        return answeredBy == null ? null : new org.etwin.platform.Id(answeredBy);
    }

    boolean isDecided() {
        return decidedBy != null;
    }

    boolean isApproved() {
        return state == DecisionState.APPROVED;
    }

    org.etwin.platform.Id decidedBy() {
        return decidedBy == null ? null : new org.etwin.platform.Id(decidedBy);
    }
}
