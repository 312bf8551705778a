package org.etwin.schools.core;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javax.persistence.Basic;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.FetchType;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import javax.persistence.Version;
import org.etwin.schools.ImportAction;
import org.etwin.schools.SchoolImport.State;

/** An uploaded register as a row: the file as it came, and how far it is. {@link ImportRows} moves it on. */
@Entity
@Table(name = "schools_import")
public class StoredImport {
    @Id
    private long id;

    @Version
    private long version;

    private String territory;

    @Column(name = "file_name")
    private String fileName;

    @Lob
    @Basic(fetch = FetchType.LAZY)
    private byte[] content;

    @Lob
    private String head;

    @Column(name = "line_count")
    private int lines;

    @Column(name = "done_count")
    private int done;

    @Enumerated(EnumType.STRING)
    @Column(name = "import_state")
    private State state;

    @Lob
    private String report;

    /** How the last run read it. */
    @Lob
    private String mapping;

    /** Into how many batches the last run parted it. */
    private int batches;

    /** What the last undoing did. */
    @Lob
    @Column(name = "undo_report")
    private String undoReport;

    private Timestamp uploaded;
    private Timestamp touched;
    private Timestamp ended;

    /** Until it is swept. */
    @Column(name = "has_file")
    private boolean hasFile;

    protected StoredImport() {}

    StoredImport(long id, String territory, String fileName, byte[] content, String head, int lines, Instant now) {
        this.id = id;
        this.territory = territory;
        this.fileName = fileName;
        this.content = content.clone();
        this.head = head;
        this.lines = lines;
        this.state = State.UPLOADED;
        this.uploaded = Timestamp.from(now);
        this.touched = uploaded;
        this.hasFile = true;
    }

    /** What may be done with it now. */
    Set<ImportAction> allowed(Instant now, Duration undoable, boolean somethingStored) {
        return switch (state) {
            case RUNNING -> Set.of(ImportAction.CANCEL);
            case UNDOING -> Set.of();
            case UPLOADED, UNDONE -> hasFile ? Set.of(ImportAction.RUN) : Set.of();
            case CANCELLED, FAILED, DONE -> {
                Set<ImportAction> allowed = EnumSet.noneOf(ImportAction.class);
                if (hasFile && state != State.DONE) {
                    allowed.add(ImportAction.RUN);
                }
                if (somethingStored && undoUntil(undoable).filter(now::isBefore).isPresent()) {
                    allowed.add(ImportAction.UNDO);
                }
                yield allowed;
            }
        };
    }

    /** When what it stored can no longer be taken back; empty before it ended. */
    Optional<Instant> undoUntil(Duration undoable) {
        return Optional.ofNullable(ended).map(at -> at.toInstant().plus(undoable));
    }

    State state() {
        return state;
    }

    String mapping() {
        return mapping;
    }

    int batches() {
        return batches;
    }

    String undoReport() {
        return undoReport;
    }

    long id() {
        return id;
    }

    String territory() {
        return territory;
    }

    String fileName() {
        return fileName;
    }

    byte[] content() {
        return content.clone();
    }

    String head() {
        return head;
    }

    int lines() {
        return lines;
    }

    int done() {
        return done;
    }

    String report() {
        return report;
    }

    Instant uploaded() {
        return uploaded.toInstant();
    }
}
