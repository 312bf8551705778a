package org.etwin.spaces.core.hearing;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.etwin.spaces.Hearing;

/** What one member chose to be told of one space. */
@Entity(name = "Hearing")
@Table(name = "spaces_hearing")
public class HearingEntity {
    @Id
    private long id;

    @Column(name = "space_id")
    private long space;

    @Column(name = "account_id")
    private long account;

    @Enumerated(EnumType.STRING)
    private Hearing hearing;

    @Version
    private long version;

    protected HearingEntity() {}

    HearingEntity(
            org.etwin.platform.Id id, org.etwin.platform.Id space, org.etwin.platform.Id account, Hearing hearing) {
        this.id = id.value();
        this.space = space.value();
        this.account = account.value();
        this.hearing = hearing;
    }

    long space() {
        return space;
    }

    Hearing hearing() {
        return hearing;
    }

    void is(Hearing chosen) {
        hearing = chosen;
    }

    void become(org.etwin.platform.Id other) {
        account = other.value();
    }
}
