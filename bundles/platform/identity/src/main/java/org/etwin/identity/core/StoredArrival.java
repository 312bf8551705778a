package org.etwin.identity.core;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import javax.persistence.Version;
import org.etwin.identity.OtherSignIns.Known;
import org.etwin.identity.passwords.Secrets;
import org.etwin.identity.spi.SignInProvider.Subject;
import org.etwin.platform.Id;

/** Somebody for whom a provider vouches and who is linked to no account yet. */
@Entity
@Table(name = "identity_arrival")
public class StoredArrival {
    private static final int WRONG_CODES = 5;
    private static final int LONGEST_NAME = 100;

    @javax.persistence.Id
    private long id;

    @Version
    private long version;

    private String provider;

    @Column(name = "subject_key")
    private String subjectKey;

    private String email;

    @Column(name = "email_verified")
    private boolean emailVerified;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    /** Whose address got the code; null also when there is no such account. */
    @Column(name = "account_id")
    private Long account;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "wrong_codes")
    private int wrongCodes;

    @Column(name = "expires_at")
    private Timestamp expires;

    protected StoredArrival() {}

    StoredArrival(Id id, String provider, Subject subject, Instant until) {
        this.id = id.value();
        this.provider = provider;
        this.subjectKey = key(subject);
        this.email = Emails.isAddress(subject.email()) ? subject.email().strip() : null;
        this.emailVerified = email != null && subject.emailVerified();
        this.givenName = cut(subject.givenName());
        this.familyName = cut(subject.familyName());
        this.expires = Timestamp.from(until);
    }

    /** The same for the same person of the same issuer, for ever. */
    static String key(Subject subject) {
        return Secrets.hash(subject.issuer() + "\n" + subject.id());
    }

    private static String cut(String name) {
        String clean = name == null ? "" : name.replaceAll("\\p{Cntrl}", "").strip();
        return clean.isEmpty() ? null : clean.substring(0, Math.min(clean.length(), LONGEST_NAME));
    }

    Id id() {
        return new Id(id);
    }

    String provider() {
        return provider;
    }

    String subjectKey() {
        return subjectKey;
    }

    String email() {
        return email;
    }

    /** Whether the provider has checked that this address is the person's. */
    boolean hasVerified(String address) {
        return emailVerified && Emails.key(email).equals(Emails.key(address));
    }

    boolean isOpen(Instant now) {
        return now.isBefore(expires.toInstant());
    }

    void ask(Id owner, String hash) {
        account = owner == null ? null : owner.value();
        codeHash = hash;
        wrongCodes = 0;
    }

    /** Counts the wrong ones; after {@value #WRONG_CODES} even the right one is wrong. */
    Optional<Id> tryCode(String hash) {
        if (codeHash == null || wrongCodes >= WRONG_CODES) {
            return Optional.empty();
        }
        if (account == null || !codeHash.equals(hash)) {
            wrongCodes++;
            return Optional.empty();
        }
        return Optional.of(new Id(account));
    }

    Known toKnown(String label) {
        return new Known(label, email, emailVerified, givenName, familyName);
    }
}
