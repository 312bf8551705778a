package org.etwin.schools.core;

import java.sql.Timestamp;
import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Lob;
import javax.persistence.Table;
import org.etwin.schools.SchoolDetails;
import org.etwin.schools.SchoolState;

/** What another school once was: a record that was merged into it, or a number it had before that. */
@Entity
@Table(name = "schools_former")
public class StoredFormer {
    @Id
    private long id;

    private long gone;
    private long kept;
    private String territory;

    @Column(name = "match_key")
    private String matchKey;

    @Lob
    private String record;

    private Timestamp merged;

    protected StoredFormer() {}

    /** @param gone the id of the record; that of {@code kept} itself when only its number went */
    StoredFormer(long id, long gone, long kept, String territory, String matchKey, String record, Instant merged) {
        this.id = id;
        this.gone = gone;
        this.kept = kept;
        this.territory = territory;
        this.matchKey = matchKey;
        this.record = record;
        this.merged = Timestamp.from(merged);
    }

    /** The whole record as it was, as JSON. */
    record Was(SchoolDetails details, int site, SchoolState state, Instant created, Long createdBy) {}

    long gone() {
        return gone;
    }

    long kept() {
        return kept;
    }

    String record() {
        return record;
    }

    Instant merged() {
        return merged.toInstant();
    }
}
