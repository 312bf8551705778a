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

    protected DecisionRow() {}

    DecisionRow(long id, org.etwin.platform.Id project, String territory) {
        this.id = id;
        this.project = project.value();
        this.territory = territory;
        this.state = DecisionState.WAITING;
    }

    void decide(DecisionState how, org.etwin.platform.Id by, Instant at, String why) {
        state = how;
        decidedBy = by.value();
        decided = Timestamp.from(at);
        words = why;
    }

    void drop() {
        if (state == DecisionState.WAITING) {
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

    org.etwin.platform.Id id() {
        return new org.etwin.platform.Id(id);
    }

    org.etwin.platform.Id project() {
        return new org.etwin.platform.Id(project);
    }

    String territory() {
        return territory;
    }

    boolean waits() {
        return state == DecisionState.WAITING;
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
