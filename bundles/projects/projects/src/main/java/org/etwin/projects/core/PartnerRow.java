package org.etwin.projects.core;

import java.sql.Timestamp;
import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import org.etwin.projects.Partner;
import org.etwin.projects.PartnerState;

/** Somebody's place in a project that was approved before. */
@Entity
@Table(name = "projects_partner")
public class PartnerRow {
    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "project")
    private long project;

    @Column(name = "person")
    private long person;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private PartnerState state;

    @Column(name = "since")
    private Timestamp since;

    @Column(name = "invited_by")
    private long invitedBy;

    @Column(name = "word")
    private String word;

    @Column(name = "school")
    private Long school;

    @Column(name = "territory")
    private String territory;

    protected PartnerRow() {}

    PartnerRow(
            long id,
            org.etwin.platform.Id project,
            org.etwin.platform.Id person,
            org.etwin.platform.Id invitedBy,
            String word,
            Instant at) {
        this.id = id;
        this.project = project.value();
        this.person = person.value();
        this.state = PartnerState.INVITED;
        this.invitedBy = invitedBy.value();
        this.word = word;
        this.since = Timestamp.from(at);
    }

    void join(org.etwin.platform.Id itsSchool, String itsTerritory, Instant at) {
        state = PartnerState.JOINED;
        school = itsSchool.value();
        territory = itsTerritory;
        since = Timestamp.from(at);
        word = "";
    }

    /** The person has left the platform; the place stays. */
    void leavePlace() {
        state = PartnerState.FORMER;
    }

    void become(org.etwin.platform.Id other) {
        person = other.value();
    }

    Partner toPartner(String name, String schoolName, String invitedByName, Ends ends) {
        return new Partner(
                person(),
                name,
                school(),
                schoolName,
                territory,
                state,
                since(),
                invitedBy(),
                invitedByName,
                word == null ? "" : word,
                isInvited() ? ends.answerUntil(this) : null);
    }

    long number() {
        return id;
    }

    org.etwin.platform.Id project() {
        return new org.etwin.platform.Id(project);
    }

    org.etwin.platform.Id person() {
        return new org.etwin.platform.Id(person);
    }

    org.etwin.platform.Id invitedBy() {
        return new org.etwin.platform.Id(invitedBy);
    }

    org.etwin.platform.Id school() {
        return school == null ? null : new org.etwin.platform.Id(school);
    }

    String territory() {
        return territory;
    }

    String word() {
        return word == null ? "" : word;
    }

    Instant since() {
        return since.toInstant();
    }

    PartnerState state() {
        return state;
    }

    boolean isInvited() {
        return state == PartnerState.INVITED;
    }

    boolean hasJoined() {
        return state == PartnerState.JOINED;
    }
}
