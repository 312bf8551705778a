package org.etwin.notifications.core;

import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** The one secret that links are signed with; all nodes share it. */
@Entity
@Table(name = "notifications_secret")
public class StoredSecret {
    static final long ONLY = 1;

    @Id
    private long id;

    private String secret;

    protected StoredSecret() {}

    StoredSecret(String secret) {
        this.id = ONLY;
        this.secret = secret;
    }

    String secret() {
        return secret;
    }
}
