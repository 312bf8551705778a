package org.etwin.spaces.core.pupils;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** Since when a pupil is in no open space, so that the account is not kept for ever. */
@Entity(name = "Pupil")
@Table(name = "spaces_pupil")
public class PupilEntity {
    @Id
    @Column(name = "account_id")
    private long account;

    @Column(name = "idle_since")
    private Long idleSince;

    @Column(name = "told_at")
    private Long toldAt;

    @Version
    private long version;

    protected PupilEntity() {}

    PupilEntity(org.etwin.platform.Id account) {
        this.account = account.value();
    }

    org.etwin.platform.Id account() {
        return new org.etwin.platform.Id(account);
    }

    Long idleSince() {
        return idleSince;
    }

    void told(long now) {
        toldAt = now;
    }

    /** The time begins anew. */
    void keep(long now) {
        if (idleSince != null) {
            idleSince = now;
        }
        toldAt = null;
    }
}
