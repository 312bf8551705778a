package org.etwin.identity.core;

import java.io.Serializable;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.etwin.identity.Terms.Accepted;
import org.etwin.identity.Terms.Document;
import org.etwin.platform.Id;

/** That somebody accepted one version of a document, and when. */
@Entity
@Table(name = "identity_acceptance")
@IdClass(StoredAcceptance.Key.class)
public class StoredAcceptance {
    @javax.persistence.Id
    @Column(name = "account_id")
    private long account;

    @javax.persistence.Id
    @Enumerated(EnumType.STRING)
    private Document document;

    @javax.persistence.Id
    @Column(name = "document_version")
    private String documentVersion;

    @Column(name = "accepted_at")
    private Timestamp accepted;

    protected StoredAcceptance() {}

    StoredAcceptance(Id account, Document document, String documentVersion, Instant accepted) {
        this.account = account.value();
        this.document = document;
        this.documentVersion = documentVersion;
        this.accepted = Timestamp.from(accepted);
    }

    Accepted toAccepted() {
        return new Accepted(document, documentVersion, accepted.toInstant());
    }

    /** What the row is known by. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1;

        public long account;
        public Document document;
        public String documentVersion;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.account == account
                    && key.document == document
                    && Objects.equals(key.documentVersion, documentVersion);
        }

        @Override
        public int hashCode() {
            return Objects.hash(account, document, documentVersion);
        }
    }
}
