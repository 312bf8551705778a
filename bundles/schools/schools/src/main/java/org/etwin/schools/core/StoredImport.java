package org.etwin.schools.core;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
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
import org.etwin.schools.SchoolImport.State;

/** An uploaded register as a row: the file as it came, and how far it is. */
@Entity
@Table(name = "schools_import")
public class StoredImport {
    /** A run that stored nothing for so long died with its server. */
    private static final Duration DEAD = Duration.ofMinutes(2);

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

    private Timestamp uploaded;
    private Timestamp touched;

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
    }

    /** Whether it may start at that time. */
    boolean canRun(Instant now) {
        return switch (stateAt(now)) {
            case UPLOADED, FAILED -> true;
            case RUNNING, DONE -> false;
        };
    }

    State stateAt(Instant now) {
        boolean dead = touched.toInstant().plus(DEAD).isBefore(now);
        return state == State.RUNNING && dead ? State.FAILED : state;
    }

    void start(Instant now) {
        state = State.RUNNING;
        done = 0;
        touched = Timestamp.from(now);
    }

    void advance(int count, Instant now) {
        done += count;
        touched = Timestamp.from(now);
    }

    /** The file is not needed any more. */
    void finish(String reportJson) {
        state = State.DONE;
        report = reportJson;
        content = new byte[0];
    }

    void fail() {
        state = State.FAILED;
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
