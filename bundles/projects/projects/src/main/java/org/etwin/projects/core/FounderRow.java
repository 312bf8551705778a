package org.etwin.projects.core;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.etwin.projects.Founder;

/** One of the two who found a project: who began it, or who was chosen as partner. */
@Entity
@Table(name = "projects_founder")
public class FounderRow {
    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "project")
    private long project;

    @Column(name = "person")
    private long person;

    @Column(name = "began")
    private boolean began;

    @Column(name = "accepted")
    private boolean accepted;

    @Column(name = "invited")
    private boolean invited;

    /** The person has left the platform; the place stays. */
    @Column(name = "gone")
    private boolean gone;

    /** What the draft was begun with, so that the same is not begun twice; null once it is another. */
    @Column(name = "begun_as")
    private String begunAs;

    @Column(name = "school")
    private Long school;

    @Column(name = "territory")
    private String territory;

    protected FounderRow() {}

    private FounderRow(long id, org.etwin.platform.Id project, org.etwin.platform.Id person, boolean began) {
        this.id = id;
        this.project = project.value();
        this.person = person.value();
        this.began = began;
        this.accepted = began;
    }

    static FounderRow first(long id, org.etwin.platform.Id project, org.etwin.platform.Id person) {
        return new FounderRow(id, project, person, true);
    }

    static FounderRow partner(long id, org.etwin.platform.Id project, org.etwin.platform.Id person) {
        return new FounderRow(id, project, person, false);
    }

    void begunAs(String what) {
        begunAs = what;
    }

    void at(org.etwin.platform.Id newSchool, String newTerritory) {
        school = newSchool == null ? null : newSchool.value();
        territory = newTerritory;
    }

    void become(org.etwin.platform.Id other) {
        person = other.value();
    }

    void leave() {
        gone = true;
    }

    void invite() {
        invited = true;
    }

    void accept(org.etwin.platform.Id itsSchool, String itsTerritory) {
        at(itsSchool, itsTerritory);
        accepted = true;
    }

    Founder toFounder(String name, String schoolName) {
        return new Founder(person(), name, school(), schoolName, territory, accepted);
    }

    org.etwin.platform.Id project() {
        return new org.etwin.platform.Id(project);
    }

    org.etwin.platform.Id person() {
        return new org.etwin.platform.Id(person);
    }

    org.etwin.platform.Id school() {
        return school == null ? null : new org.etwin.platform.Id(school);
    }

    String territory() {
        return territory;
    }

    boolean began() {
        return began;
    }

    boolean accepted() {
        return accepted;
    }

    boolean gone() {
        return gone;
    }

    boolean invited() {
        return invited;
    }
}
