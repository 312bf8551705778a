package org.etwin.schools.core;

import java.sql.Timestamp;
import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import org.etwin.schools.SchoolStep;

/** Something that happened to a school, as a row. */
@Entity
@Table(name = "schools_step")
public class StoredStep {
    @Id
    private long id;

    private long school;
    private Timestamp happened;

    @Enumerated(EnumType.STRING)
    private SchoolStep.What what;

    @Column(name = "by_account")
    private Long by;

    private Long about;

    protected StoredStep() {}

    StoredStep(long id, long school, Instant happened, SchoolStep.What what, Long by, Long about) {
        this.id = id;
        this.school = school;
        this.happened = Timestamp.from(happened);
        this.what = what;
        this.by = by;
        this.about = about;
    }

    long id() {
        return id;
    }

    SchoolStep toStep() {
        return new SchoolStep(
                new org.etwin.platform.Id(id),
                happened.toInstant(),
                what,
                by == null ? null : new org.etwin.platform.Id(by),
                about == null ? null : new org.etwin.platform.Id(about));
    }
}
