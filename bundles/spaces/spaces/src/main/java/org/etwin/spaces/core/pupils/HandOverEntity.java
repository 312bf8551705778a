package org.etwin.spaces.core.pupils;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** A pupil whom a colleague was asked to take over; those asked for at once have the same hand-over. */
@Entity(name = "HandedPupil")
@Table(name = "spaces_pupil_handover")
public class HandOverEntity {
    /** So nobody is asked twice for one pupil. */
    @Id
    @Column(name = "pupil_id")
    private long pupil;

    @Column(name = "handover_id")
    private long handOver;

    @Column(name = "from_id")
    private long from;

    @Column(name = "to_id")
    private long to;

    @Column(name = "asked_at")
    private long askedAt;

    protected HandOverEntity() {}

    HandOverEntity(
            org.etwin.platform.Id handOver,
            org.etwin.platform.Id pupil,
            org.etwin.platform.Id from,
            org.etwin.platform.Id to,
            long askedAt) {
        this.handOver = handOver.value();
        this.pupil = pupil.value();
        this.from = from.value();
        this.to = to.value();
        this.askedAt = askedAt;
    }

    org.etwin.platform.Id handOver() {
        return new org.etwin.platform.Id(handOver);
    }

    org.etwin.platform.Id pupil() {
        return new org.etwin.platform.Id(pupil);
    }

    org.etwin.platform.Id from() {
        return new org.etwin.platform.Id(from);
    }

    org.etwin.platform.Id to() {
        return new org.etwin.platform.Id(to);
    }

    long askedAt() {
        return askedAt;
    }
}
