package org.etwin.notifications.core;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** What a person chose for all kinds; not there for who never chose. */
@Entity
@Table(name = "notifications_person")
public class StoredPerson {
    @Id
    @Column(name = "account_id")
    private long account;

    @Column(name = "zone_id")
    private String zone;

    private boolean paused;

    @Version
    private long version;

    protected StoredPerson() {}

    StoredPerson(org.etwin.platform.Id account) {
        this.account = account.value();
    }

    void set(String chosenZone, boolean pausedNow) {
        zone = chosenZone;
        paused = pausedNow;
    }

    org.etwin.platform.Id account() {
        return new org.etwin.platform.Id(account);
    }

    /** Or null for that of the territory. */
    String zone() {
        return zone;
    }

    boolean isPaused() {
        return paused;
    }
}
