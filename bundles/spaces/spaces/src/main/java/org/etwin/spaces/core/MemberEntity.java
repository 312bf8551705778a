package org.etwin.spaces.core;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

@Entity(name = "Member")
@Table(name = "spaces_member")
public class MemberEntity {
    @Id
    private long id;

    @Column(name = "space_id")
    private long space;

    @Column(name = "account_id")
    private long account;

    @Column(name = "member_role")
    private String role;

    @Column(name = "joined_at")
    private long joinedAt;

    @Version
    private long version;

    protected MemberEntity() {}

    MemberEntity(
            org.etwin.platform.Id id,
            org.etwin.platform.Id space,
            org.etwin.platform.Id account,
            String role,
            Instant joined) {
        this.id = id.value();
        this.space = space.value();
        this.account = account.value();
        this.role = role;
        this.joinedAt = joined.toEpochMilli();
    }

    public org.etwin.platform.Id id() {
        return new org.etwin.platform.Id(id);
    }

    public org.etwin.platform.Id account() {
        return new org.etwin.platform.Id(account);
    }

    public long space() {
        return space;
    }

    public String role() {
        return role;
    }

    public Instant joined() {
        return Instant.ofEpochMilli(joinedAt);
    }

    public long version() {
        return version;
    }

    void become(org.etwin.platform.Id other) {
        this.account = other.value();
    }

    void take(String role) {
        this.role = role;
    }
}
