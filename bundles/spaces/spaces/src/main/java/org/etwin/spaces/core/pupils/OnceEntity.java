package org.etwin.spaces.core.pupils;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** A list of pupils that was sent: sent again by mistake it makes nobody twice. */
@Entity(name = "PupilsOnce")
@Table(name = "spaces_pupils_once")
public class OnceEntity {
    @Id
    @Column(name = "once_key")
    private String key;

    @Column(name = "made_at")
    private long madeAt;

    protected OnceEntity() {}

    OnceEntity(org.etwin.platform.Id teacher, String once, long now) {
        key = teacher + "/" + once;
        madeAt = now;
    }
}
