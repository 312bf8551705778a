package org.etwin.identity.core;

import java.sql.Timestamp;
import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.etwin.identity.OtherSignIns.Link;
import org.etwin.platform.Id;

/** Somebody whom a provider knows, and the account that opens for her or him. */
@Entity
@Table(name = "identity_link")
public class StoredLink {
    @javax.persistence.Id
    private long id;

    @Column(name = "account_id")
    private long account;

    private String provider;

    @Column(name = "subject_key")
    private String subjectKey;

    private String shown;

    @Column(name = "linked_at")
    private Timestamp linked;

    protected StoredLink() {}

    StoredLink(Id id, Id account, String provider, String subjectKey, String shown, Instant now) {
        this.id = id.value();
        this.account = account.value();
        this.provider = provider;
        this.subjectKey = subjectKey;
        this.shown = shown;
        this.linked = Timestamp.from(now);
    }

    Id account() {
        return new Id(account);
    }

    String provider() {
        return provider;
    }

    void moveTo(Id other) {
        account = other.value();
    }

    Link toLink() {
        return new Link(new Id(id), provider, shown, linked.toInstant());
    }
}
