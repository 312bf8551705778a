package org.etwin.projects.core;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Set;
import javax.persistence.Column;
import javax.persistence.Embedded;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import org.etwin.projects.ProjectText;
import org.etwin.projects.TextField;
import org.etwin.projects.TextVersion;

/** One saved state of a project's text. */
@Entity
@Table(name = "projects_version")
public class VersionRow {
    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "project")
    private long project;

    @Column(name = "number")
    private int number;

    @Column(name = "begun")
    private Timestamp begun;

    @Column(name = "saved")
    private Timestamp saved;

    @Column(name = "saved_by")
    private Long savedBy;

    @Column(name = "changed")
    private String changed;

    @Embedded
    private WrittenText text;

    protected VersionRow() {}

    VersionRow(long id, org.etwin.platform.Id project, int number, org.etwin.platform.Id by, Instant at) {
        this.id = id;
        this.project = project.value();
        this.number = number;
        this.begun = Timestamp.from(at);
        this.savedBy = by == null ? null : by.value();
        this.text = new WrittenText(ProjectText.EMPTY);
    }

    /** @param before of the version before this one, or null for the first */
    VersionRow write(ProjectText before, ProjectText now, Instant at) {
        text.write(now);
        changed = before == null ? "" : Codes.joined(TextField.differing(before, now));
        saved = Timestamp.from(at);
        return this;
    }

    TextVersion toVersion(String byName) {
        return new TextVersion(id(), number, saved.toInstant(), savedBy(), byName, changed());
    }

    Set<TextField> changed() {
        return Codes.split(changed, TextField::valueOf);
    }

    ProjectText text() {
        return text.read();
    }

    org.etwin.platform.Id id() {
        return new org.etwin.platform.Id(id);
    }

    org.etwin.platform.Id project() {
        return new org.etwin.platform.Id(project);
    }

    org.etwin.platform.Id savedBy() {
        return savedBy == null ? null : new org.etwin.platform.Id(savedBy);
    }

    int number() {
        return number;
    }

    Instant begun() {
        return begun.toInstant();
    }
}
