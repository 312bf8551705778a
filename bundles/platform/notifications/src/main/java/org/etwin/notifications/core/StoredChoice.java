package org.etwin.notifications.core;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import org.etwin.notifications.Frequency;

/** What a person chose for one kind and channel. */
@Entity
@Table(name = "notifications_choice")
public class StoredChoice {
    @Id
    private long id;

    @Column(name = "account_id")
    private long account;

    private String kind;
    private String channel;

    @Enumerated(EnumType.STRING)
    private Frequency frequency;

    protected StoredChoice() {}

    StoredChoice(
            org.etwin.platform.Id id, org.etwin.platform.Id account, String kind, String channel, Frequency frequency) {
        this.id = id.value();
        this.account = account.value();
        this.kind = kind;
        this.channel = channel;
        this.frequency = frequency;
    }

    void is(Frequency chosen) {
        frequency = chosen;
    }

    void belongsTo(org.etwin.platform.Id other) {
        account = other.value();
    }

    org.etwin.platform.Id account() {
        return new org.etwin.platform.Id(account);
    }

    String kind() {
        return kind;
    }

    String channel() {
        return channel;
    }

    Frequency frequency() {
        return frequency;
    }
}
