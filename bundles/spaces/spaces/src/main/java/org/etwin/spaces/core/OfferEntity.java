package org.etwin.spaces.core;

import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** Somebody offered a fixed role to another member. */
@Entity(name = "RoleOffer")
@Table(name = "spaces_role_offer")
public class OfferEntity {
    @Id
    private long id;

    @Column(name = "space_id")
    private long space;

    @Column(name = "from_id")
    private long giver;

    @Column(name = "to_id")
    private long taker;

    @Column(name = "member_role")
    private String role;

    @Column(name = "until_at")
    private long untilAt;

    @Version
    private long version;

    protected OfferEntity() {}

    OfferEntity(
            org.etwin.platform.Id id,
            org.etwin.platform.Id space,
            org.etwin.platform.Id from,
            org.etwin.platform.Id to,
            String role,
            Instant until) {
        this.id = id.value();
        this.space = space.value();
        this.giver = from.value();
        this.taker = to.value();
        this.role = role;
        this.untilAt = until.toEpochMilli();
    }

    org.etwin.platform.Id id() {
        return new org.etwin.platform.Id(id);
    }

    org.etwin.platform.Id space() {
        return new org.etwin.platform.Id(space);
    }

    org.etwin.platform.Id from() {
        return new org.etwin.platform.Id(giver);
    }

    org.etwin.platform.Id to() {
        return new org.etwin.platform.Id(taker);
    }

    String role() {
        return role;
    }

    Instant until() {
        return Instant.ofEpochMilli(untilAt);
    }

    long version() {
        return version;
    }
}
