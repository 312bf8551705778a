package org.etwin.projects.core;

import java.sql.Timestamp;
import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import org.etwin.projects.Step;

/** One line of the history of a project; never changed. */
@Entity
@Table(name = "projects_step")
public class StepRow {
    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "project")
    private long project;

    @Enumerated(EnumType.STRING)
    @Column(name = "what")
    private Step.What what;

    @Column(name = "taken")
    private Timestamp taken;

    @Column(name = "taken_by")
    private Long takenBy;

    @Column(name = "territory")
    private String territory;

    @Column(name = "about")
    private Long about;

    @Column(name = "words")
    private String words;

    protected StepRow() {}

    StepRow(
            long id,
            org.etwin.platform.Id project,
            Step.What what,
            Instant at,
            org.etwin.platform.Id by,
            String territory,
            org.etwin.platform.Id about,
            String words) {
        this.id = id;
        this.project = project.value();
        this.what = what;
        this.taken = Timestamp.from(at);
        this.takenBy = by == null ? null : by.value();
        this.territory = territory;
        this.about = about == null ? null : about.value();
        this.words = words == null ? "" : words;
    }

    Step toStep(String byName, String aboutName) {
        return new Step(what, taken.toInstant(), takenBy(), byName, territory, aboutName, words == null ? "" : words);
    }

    org.etwin.platform.Id project() {
        return new org.etwin.platform.Id(project);
    }

    org.etwin.platform.Id id() {
        return new org.etwin.platform.Id(id);
    }

    org.etwin.platform.Id about() {
        return about == null ? null : new org.etwin.platform.Id(about);
    }

    org.etwin.platform.Id takenBy() {
        return takenBy == null ? null : new org.etwin.platform.Id(takenBy);
    }
}
