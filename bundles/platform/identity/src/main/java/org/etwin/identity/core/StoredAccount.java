package org.etwin.identity.core;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Table;
import javax.persistence.Version;
import org.etwin.identity.Account;
import org.etwin.identity.AccountCard;
import org.etwin.identity.Pupils.PupilAccount;
import org.etwin.identity.Registration;
import org.etwin.persistence.text.Folding;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;

/** An account of a person (with an address) or of a pupil (with a user name and an owner). */
@Entity
@Table(name = "identity_account")
public class StoredAccount {
    /**
     * SHADOW: the address was somebody's already when it was registered, so it can never be confirmed. MERGED: all that
     * hung on it belongs to another account now. ERASED: the person is gone, the row stays for what others share.
     */
    public enum State {
        UNCONFIRMED,
        SHADOW,
        CONFIRMED,
        MERGED,
        ERASED
    }

    private static final Duration DAY = Duration.ofDays(1);
    private static final int LONGEST_KEY = 100;

    @javax.persistence.Id
    private long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private State state;

    private String email;

    @Column(name = "email_key")
    private String emailKey;

    @Column(name = "confirmed_email")
    private String confirmedEmail;

    @Column(name = "user_name")
    private String userName;

    @Column(name = "given_name")
    private String givenName;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "given_key")
    private String givenKey;

    @Column(name = "family_key")
    private String familyKey;

    @Column(name = "language_tag")
    private String language;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "owner_id")
    private Long owner;

    @Column(name = "school_id")
    private Long school;

    /** Of pupils: never null, so that lists can be sorted by it. */
    @Column(name = "pupil_class")
    private String className = "";

    /** Stays when the pupil is gone: who shared work with a child does not take the child for an adult. */
    @Column(name = "was_pupil")
    private boolean pupil;

    @Column(name = "created_at")
    private Timestamp created;

    @Column(name = "signed_in_at")
    private Timestamp signedIn;

    @Column(name = "merged_into")
    private Long mergedInto;

    protected StoredAccount() {}

    static StoredAccount person(Id id, Registration registration, String passwordHash, State state, Instant now) {
        StoredAccount made = new StoredAccount();
        made.id = id.value();
        made.state = state;
        made.email = registration.email().strip();
        made.emailKey = Emails.key(registration.email());
        made.name(registration.givenName(), registration.familyName(), registration.language());
        made.passwordHash = passwordHash;
        made.created = Timestamp.from(now);
        return made;
    }

    static StoredAccount pupil(PupilAccount pupil, Locale language, String passwordHash) {
        StoredAccount made = new StoredAccount();
        made.id = pupil.id().value();
        made.state = State.CONFIRMED;
        made.userName = pupil.userName();
        made.name(pupil.name(), null, language);
        made.passwordHash = passwordHash;
        made.owner = pupil.owner().value();
        made.school = pupil.school() == null ? null : pupil.school().value();
        made.className = pupil.className();
        made.pupil = true;
        made.created = Timestamp.from(pupil.created());
        return made;
    }

    Id id() {
        return new Id(id);
    }

    /** Also of one who is gone. */
    boolean isPupil() {
        return pupil;
    }

    boolean isConfirmed() {
        return state == State.CONFIRMED;
    }

    State state() {
        return state;
    }

    /** Whether there is still somebody behind it. */
    boolean isAlive() {
        return state != State.MERGED && state != State.ERASED;
    }

    String email() {
        return email;
    }

    String emailKey() {
        return emailKey;
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean isOwnedBy(Id teacher) {
        return owner != null && owner == teacher.value();
    }

    String givenName() {
        return givenName;
    }

    String name() {
        return familyName == null || familyName.isBlank() ? givenName : givenName + " " + familyName;
    }

    final void name(String given, String family, Locale spoken) {
        givenName = given.strip();
        familyName = family == null ? null : family.strip();
        givenKey = Folding.key(given, LONGEST_KEY);
        familyKey = Folding.key(family, LONGEST_KEY);
        language = spoken.toLanguageTag();
    }

    void confirm() {
        state = State.CONFIRMED;
        confirmedEmail = emailKey;
    }

    void password(String hash) {
        passwordHash = hash;
    }

    /** Counts from now on; an account that was never confirmed still waits for that. */
    void email(String wanted) {
        email = wanted;
        emailKey = Emails.key(wanted);
        if (state == State.CONFIRMED) {
            confirmedEmail = emailKey;
        }
    }

    boolean matches(String typed) {
        String word = Folding.key(typed);
        return emailKey.startsWith(Emails.key(typed)) || !word.isEmpty() && isNamed(word);
    }

    private boolean isNamed(String word) {
        return Folding.words(givenName, familyName).stream().anyMatch(name -> name.startsWith(word))
                || givenKey.startsWith(word)
                || familyKey.startsWith(word);
    }

    String sortKey() {
        return familyKey + " " + givenKey;
    }

    /** Within the 24 hours before. */
    boolean wasHereOnTheDayOf(Instant now) {
        return signedIn != null && now.isBefore(signedIn.toInstant().plus(DAY));
    }

    Optional<Id> mergedInto() {
        return Optional.ofNullable(mergedInto).map(Id::new);
    }

    /** Address and password stay, so that who uses them can be told by mail where to go. */
    void mergeInto(Id kept) {
        state = State.MERGED;
        mergedInto = kept.value();
        confirmedEmail = null;
        forgetWho();
    }

    void erase() {
        state = State.ERASED;
        mergedInto = null;
        email = null;
        emailKey = null;
        confirmedEmail = null;
        userName = null;
        owner = null;
        school = null;
        className = "";
        passwordHash = "";
        forgetWho();
    }

    private void forgetWho() {
        givenName = "";
        familyName = null;
        givenKey = "";
        familyKey = "";
    }

    Account toAccount(Set<Grant> grants) {
        return new Account(
                id(), email, givenName, familyName, language(), isConfirmed(), isPupil(), created.toInstant(), grants);
    }

    AccountCard toCard() {
        return new AccountCard(id(), name(), isPupil(), language());
    }

    void intoClass(String name) {
        className = name;
    }

    List<?> pupilKey() {
        return List.of(className, givenKey, id);
    }

    PupilAccount toPupil() {
        return new PupilAccount(
                id(),
                givenName,
                userName,
                new Id(owner),
                school == null ? null : new Id(school),
                className,
                created.toInstant(),
                signedIn == null ? null : signedIn.toInstant());
    }
}
