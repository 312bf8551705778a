package org.etwin.projects.core;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.etwin.membership.Subject;
import org.etwin.projects.Decision;
import org.etwin.projects.Founder;
import org.etwin.projects.Project;
import org.etwin.projects.ProjectCard;
import org.etwin.projects.ProjectKind;
import org.etwin.projects.ProjectState;
import org.etwin.projects.ProjectText;
import org.etwin.projects.PublicProject;
import org.etwin.projects.WaitingFor;

/** A project without its founders and decisions. */
@Entity
@Table(name = "projects_project")
public class ProjectRow {
    @Id
    @Column(name = "id")
    private long id;

    @Column(name = "title")
    private String title;

    @Column(name = "description")
    private String description;

    @Column(name = "aims")
    private String aims;

    @Column(name = "process")
    private String process;

    @Column(name = "results")
    private String results;

    @Column(name = "languages")
    private String languages;

    @Column(name = "subjects")
    private String subjects;

    @Column(name = "youngest")
    private int youngest;

    @Column(name = "oldest")
    private int oldest;

    @Column(name = "pupils")
    private int pupils;

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

    @Version
    @Column(name = "version")
    private long version;

    protected ProjectRow() {}

    ProjectRow(org.etwin.platform.Id id, ProjectText text, Instant at) {
        this.id = id.value();
        this.state = ProjectState.DRAFT;
        this.created = Timestamp.from(at);
        write(text, at);
    }

    final void write(ProjectText text, Instant at) {
        title = text.title();
        description = text.description();
        aims = text.aims();
        process = text.process();
        results = text.results();
        languages = Codes.joined(text.languages());
        subjects = Codes.joined(text.subjects());
        youngest = text.youngest();
        oldest = text.oldest();
        pupils = text.pupils();
        changed = Timestamp.from(at);
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
            }
            case CLOSED -> closed = changed;
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

    Project toProject(List<Founder> founders, List<Decision> decisions, List<WaitingFor> waitingFor) {
        return new Project(
                id(),
                text(),
                kind,
                state,
                founders,
                decisions,
                waitingFor,
                instant(created),
                instant(sent),
                instant(opened),
                instant(closed));
    }

    PublicProject toPublicProject(List<PublicProject.School> schools) {
        ProjectText text = text();
        return new PublicProject(
                id(),
                title,
                description,
                kind,
                state,
                text.languages(),
                text.subjects(),
                youngest,
                oldest,
                schools,
                instant(opened));
    }

    ProjectCard toCard() {
        return new ProjectCard(id(), title, kind, state);
    }

    ProjectText text() {
        return new ProjectText(
                title,
                description,
                aims,
                process,
                results,
                Codes.split(languages, code -> code),
                Codes.split(subjects, Subject::valueOf),
                youngest,
                oldest,
                pupils);
    }

    org.etwin.platform.Id id() {
        return new org.etwin.platform.Id(id);
    }

    String title() {
        return title;
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
