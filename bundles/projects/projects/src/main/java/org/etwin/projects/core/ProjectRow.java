package org.etwin.projects.core;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import javax.persistence.Column;
import javax.persistence.Embedded;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.etwin.projects.Decision;
import org.etwin.projects.Founder;
import org.etwin.projects.Project;
import org.etwin.projects.ProjectCard;
import org.etwin.projects.ProjectKind;
import org.etwin.projects.ProjectState;
import org.etwin.projects.ProjectText;
import org.etwin.projects.PublicProject;
import org.etwin.projects.Question;
import org.etwin.projects.WaitingFor;

/** A project without its founders, partners and decisions. */
@Entity
@Table(name = "projects_project")
public class ProjectRow {
    @Id
    @Column(name = "id")
    private long id;

    @Embedded
    private WrittenText text;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ProjectKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ProjectState state;

    @Column(name = "was_opened")
    private boolean wasOpened;

    @Column(name = "created")
    private Timestamp created;

    @Column(name = "changed")
    private Timestamp changed;

    @Column(name = "sent")
    private Timestamp sent;

    @Column(name = "opened")
    private Timestamp opened;

    @Column(name = "closed")
    private Timestamp closed;

    /** When founders and partners were told that it will be archived. */
    @Column(name = "noticed")
    private Timestamp noticed;

    @Column(name = "archived")
    private Timestamp archived;

    @Column(name = "summary")
    private String summary;

    @Version
    @Column(name = "version")
    private long version;

    protected ProjectRow() {}

    ProjectRow(org.etwin.platform.Id id, ProjectText written, Instant at) {
        this.id = id.value();
        this.state = ProjectState.DRAFT;
        this.created = Timestamp.from(at);
        this.changed = created;
        this.text = new WrittenText(written);
        this.summary = "";
    }

    static List<Long> numbers(List<ProjectRow> projects) {
        return projects.stream().map(each -> each.id).toList();
    }

    void write(ProjectText written, Instant at) {
        text.write(written);
        changed = Timestamp.from(at);
    }

    void summarize(String words, Instant at) {
        summary = words;
        changed = Timestamp.from(at);
    }

    void notice(Instant at) {
        noticed = Timestamp.from(at);
    }

    void become(ProjectState next, Instant at) {
        state = next;
        changed = Timestamp.from(at);
        switch (next) {
            case WAITING_FOR_NSO -> sent = changed;
            case OPEN -> {
                opened = opened == null ? changed : opened;
                wasOpened = true;
                closed = null;
                noticed = null;
            }
            case CLOSED -> closed = changed;
            case ARCHIVED -> archived = changed;
            default -> {
                // the other states have no time of their own
            }
        }
    }

    /** Once and for all. */
    void fix(ProjectKind fixed) {
        if (kind != null && kind != fixed) {
            throw new IllegalStateException("the kind of a project never changes");
        }
        kind = fixed;
    }

    /** What stands in the row itself; the rest is told by the dossier. */
    Project toProject(
            List<Founder> founders,
            int partners,
            List<Decision> decisions,
            List<Question> questions,
            List<WaitingFor> waitingFor,
            Ends ends) {
        return new Project(
                id(),
                text.read(),
                kind,
                state,
                founders,
                partners,
                decisions,
                questions,
                waitingFor,
                summary(),
                instant(created),
                instant(changed),
                instant(sent),
                instant(opened),
                instant(closed),
                reopenUntil(ends),
                archivedOn(ends));
    }

    private Instant reopenUntil(Ends ends) {
        return state == ProjectState.CLOSED ? ends.reopenUntil(this) : null;
    }

    private Instant archivedOn(Ends ends) {
        return state == ProjectState.CLOSED ? ends.archivedOn(this) : instant(archived);
    }

    PublicProject toPublicProject(List<PublicProject.School> schools) {
        return new PublicProject(id(), text.read(), kind, state, schools, summary(), instant(opened), instant(closed));
    }

    ProjectCard toCard() {
        return new ProjectCard(id(), text.title(), kind, state);
    }

    ProjectText text() {
        return text.read();
    }

    org.etwin.platform.Id id() {
        return new org.etwin.platform.Id(id);
    }

    String title() {
        return text.title();
    }

    String summary() {
        return summary == null ? "" : summary;
    }

    Instant changed() {
        return instant(changed);
    }

    Instant noticed() {
        return instant(noticed);
    }

    ProjectKind kind() {
        return kind;
    }

    ProjectState state() {
        return state;
    }

    Instant opened() {
        return instant(opened);
    }

    Instant closed() {
        return instant(closed);
    }

    long version() {
        return version;
    }

    private static Instant instant(Timestamp stored) {
        return stored == null ? null : stored.toInstant();
    }
}
