package org.etwin.identity.core;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Table;
import org.etwin.identity.AccessTokens.Access;
import org.etwin.identity.AccessTokens.AccessToken;
import org.etwin.identity.AccessTokens.Wanted;
import org.etwin.identity.Programs.Use;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;

/** What is kept of a token for a program: everything but the token. */
@Entity
@Table(name = "identity_access_token")
public class StoredAccessToken {
    @javax.persistence.Id
    private long id;

    @Column(name = "account_id")
    private long account;

    @Column(name = "token_hash")
    private String hash;

    @Column(name = "token_name")
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "access_kind")
    private Access access;

    private String capabilities;

    @Column(name = "made_at")
    private Timestamp made;

    @Column(name = "expires_at")
    private Timestamp expires;

    @Column(name = "used_at")
    private Timestamp used;

    @Column(name = "told_at")
    private Timestamp told;

    @Column(name = "second_step")
    private boolean secondStep;

    protected StoredAccessToken() {}

    /** @param secondStep whether its maker has roles that need a second step, and so has taken it */
    StoredAccessToken(Id id, Id account, String hash, Wanted wanted, boolean secondStep, Instant now) {
        this.id = id.value();
        this.account = account.value();
        this.hash = hash;
        this.name = wanted.name();
        this.access = wanted.access();
        this.capabilities = String.join(",", new TreeSet<>(wanted.capabilities()));
        this.secondStep = secondStep;
        this.made = Timestamp.from(now);
        this.expires = Timestamp.from(wanted.expires());
    }

    Id id() {
        return new Id(id);
    }

    Id account() {
        return new Id(account);
    }

    String name() {
        return name;
    }

    Instant expires() {
        return expires.toInstant();
    }

    Instant used() {
        return used == null ? null : used.toInstant();
    }

    void told(Instant now) {
        told = Timestamp.from(now);
    }

    boolean isProven() {
        return secondStep;
    }

    Use toUse(Actor.Person owner) {
        return new Use(owner, access, Set.copyOf(limits()));
    }

    /** @param needed whether its owner has roles that need a second step */
    AccessToken toAccessToken(boolean needed) {
        return new AccessToken(
                id(), name, access, limits(), made.toInstant(), expires(), used(), needed && !secondStep);
    }

    private List<String> limits() {
        return capabilities == null || capabilities.isEmpty()
                ? List.of()
                : Arrays.stream(capabilities.split(",")).toList();
    }
}
