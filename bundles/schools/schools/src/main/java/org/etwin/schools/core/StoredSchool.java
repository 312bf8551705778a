package org.etwin.schools.core;

import java.sql.Timestamp;
import java.time.Instant;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.etwin.schools.School;
import org.etwin.schools.SchoolDetails;
import org.etwin.schools.SchoolState;
import org.etwin.schools.SchoolType;

/** A school as a row. */
@Entity
@Table(name = "schools_school")
public class StoredSchool {
    @Id
    private long id;

    @Version
    private long version;

    private String territory;

    @Column(name = "legal_name")
    private String name;

    @Column(name = "public_name")
    private String publicName;

    @Enumerated(EnumType.STRING)
    @Column(name = "school_type")
    private SchoolType type;

    private String region;

    @Column(name = "school_number")
    private String number;

    private int site;
    private String street;
    private String postcode;
    private String place;
    private String website;

    @Enumerated(EnumType.STRING)
    @Column(name = "school_state")
    private SchoolState state;

    private Timestamp created;

    @Column(name = "created_by")
    private Long createdBy;

    @Column(name = "match_key")
    private String matchKey;

    @Column(name = "sort_key")
    private String sortKey;

    protected StoredSchool() {}

    StoredSchool(
            long id, String territory, SchoolDetails details, int site, SchoolState state, Instant created, Long by) {
        this.id = id;
        this.territory = territory;
        this.site = site;
        this.state = state;
        this.created = Timestamp.from(created);
        this.createdBy = by;
        tell(details);
    }

    /** Takes the details over; searching and matching follow. */
    final void tell(SchoolDetails details) {
        name = details.name();
        publicName = details.publicName();
        type = details.type();
        region = details.region();
        number = details.number();
        street = details.street();
        postcode = details.postcode();
        place = details.place();
        website = details.website();
        matchKey = SchoolKeys.match(details);
        sortKey = SchoolKeys.sort(toSchool().name());
    }

    final School toSchool() {
        return new School(new org.etwin.platform.Id(id), territory, details(), site, state, created.toInstant());
    }

    final SchoolDetails details() {
        return new SchoolDetails(name, publicName, type, region, number, street, postcode, place, website);
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }

    String territory() {
        return territory;
    }

    int site() {
        return site;
    }

    /** For a school that gets a number which others have already. */
    void atSite(int index) {
        site = index;
    }

    SchoolState state() {
        return state;
    }

    void become(SchoolState next) {
        state = next;
    }

    boolean wasMadeBy(long account) {
        return createdBy != null && createdBy == account;
    }

    String matchKey() {
        return matchKey;
    }

    String sortKey() {
        return sortKey;
    }
}
