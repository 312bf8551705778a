package org.etwin.membership.core;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Table;
import org.etwin.platform.Id;

/** How far an account is on the way from its last sign-in to its end; there is none while people come. */
@Entity
@Table(name = "membership_quiet")
public class StoredQuiet {
    @javax.persistence.Id
    private long account;

    @Enumerated(EnumType.STRING)
    private QuietStage stage;

    @Column(name = "since_millis")
    private long since;

    protected StoredQuiet() {}

    StoredQuiet(Id account, QuietStage stage, Instant now) {
        this.account = account.value();
        reach(stage, now);
    }

    final void reach(QuietStage next, Instant now) {
        stage = next;
        since = now.toEpochMilli();
    }

    Id account() {
        return new Id(account);
    }

    QuietStage stage() {
        return stage;
    }

    Instant since() {
        return Instant.ofEpochMilli(since);
    }
}
