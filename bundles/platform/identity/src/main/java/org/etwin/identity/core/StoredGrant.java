package org.etwin.identity.core;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Table;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;
import org.etwin.platform.Role;

/** A role of an account; the territory is empty where it holds everywhere, so that the pair can be unique. */
@Entity
@Table(name = "identity_grant")
public class StoredGrant {
    @javax.persistence.Id
    private long id;

    @Column(name = "account_id")
    private long account;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String territory;

    protected StoredGrant() {}

    StoredGrant(Id id, Id account, Grant grant) {
        this.id = id.value();
        this.account = account.value();
        this.role = grant.role();
        this.territory = territory(grant);
    }

    static String territory(Grant grant) {
        return grant.territory() == null ? "" : grant.territory();
    }

    Id account() {
        return new Id(account);
    }

    Grant toGrant() {
        return new Grant(role, territory.isEmpty() ? null : territory);
    }
}
