package org.etwin.spaces.core.pupils;

import java.time.Instant;
import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import org.etwin.spaces.ConsentKind;
import org.etwin.spaces.Consents.Entry;
import org.etwin.spaces.Consents.How;
import org.etwin.spaces.Consents.Recording;

/** One entry; never changed, the newest of a kind counts. */
@Entity(name = "Consent")
@Table(name = "spaces_consent")
public class ConsentEntity {
    @Id
    private long id;

    @Column(name = "pupil_id")
    private long pupil;

    @Enumerated(EnumType.STRING)
    @Column(name = "consent_kind")
    private ConsentKind kind;

    private boolean given;

    /** ISO date: the day that parents wrote, in no zone. */
    @Column(name = "given_on")
    private String on;

    @Enumerated(EnumType.STRING)
    @Column(name = "given_how")
    private How how;

    private String note;

    @Column(name = "recorded_by")
    private long by;

    @Column(name = "recorded_at")
    private long at;

    protected ConsentEntity() {}

    ConsentEntity(
            org.etwin.platform.Id id,
            org.etwin.platform.Id pupil,
            Recording recording,
            org.etwin.platform.Id by,
            Instant at) {
        this.id = id.value();
        this.pupil = pupil.value();
        this.kind = recording.kind();
        this.given = recording.given();
        this.on = recording.on().toString();
        this.how = recording.how();
        this.note = recording.note();
        this.by = by.value();
        this.at = at.toEpochMilli();
    }

    org.etwin.platform.Id pupil() {
        return new org.etwin.platform.Id(pupil);
    }

    org.etwin.platform.Id by() {
        return new org.etwin.platform.Id(by);
    }

    ConsentKind kind() {
        return kind;
    }

    boolean given() {
        return given;
    }

    Entry toEntry(String byName) {
        return new Entry(
                new org.etwin.platform.Id(id),
                kind,
                given,
                LocalDate.parse(on),
                how,
                note,
                by(),
                byName,
                Instant.ofEpochMilli(at));
    }
}
