package org.etwin.schools.core;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
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

/** A school as a row; imports write the same rows by {@link SchoolRows}. */
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
    private String abroad;
    private String levels;
    private Integer pupils;

    @Column(name = "head_name")
    private String headName;

    @Column(name = "head_email")
    private String headEmail;

    @Column(name = "head_told")
    private String headTold;

    @Enumerated(EnumType.STRING)
    @Column(name = "school_state")
    private SchoolState state;

    /** Counted by membership. */
    private int etwinners;

    @Column(name = "was_used")
    private boolean used;

    private Timestamp created;

    @Column(name = "created_by")
    private Long createdBy;

    /** The import that made it, or null. */
    private Long source;

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
        abroad = details.abroad();
        levels = Levels.text(details.levels());
        pupils = details.pupils();
        headName = details.headName();
        headEmail = details.headEmail();
        headTold = Heads.afterwards(headTold, details);
        matchKey = SchoolKeys.match(details);
        sortKey = SchoolKeys.sort(details);
    }

    final School toSchool(SchoolDetails shown) {
        return new School(new org.etwin.platform.Id(id), territory, shown, site, state, created.toInstant(), etwinners);
    }

    final SchoolDetails details() {
        return new SchoolDetails(
                name,
                publicName,
                type,
                region,
                number,
                street,
                postcode,
                place,
                website,
                abroad,
                Levels.of(levels),
                pupils,
                headName,
                headEmail);
    }

    StoredFormer.Was was() {
        return new StoredFormer.Was(details(), site, state, created.toInstant(), createdBy);
    }

    /** Takes over what the other record has more of: age, use, who was told. */
    void absorb(StoredSchool gone) {
        created = gone.created.before(created) ? gone.created : created;
        used |= gone.used;
        state = gone.state.compareTo(state) > 0 ? gone.state : state;
        headTold = headTold == null ? gone.headTold : headTold;
    }

    /** Whether the head has an address and was not told yet. */
    boolean hasNewHead() {
        return Heads.isNew(headTold, details());
    }

    void headWasTold() {
        headTold = Heads.key(details());
    }

    /** A member was validated. */
    void use() {
        used = true;
        state = state == SchoolState.CREATED ? SchoolState.IN_USE : state;
    }

    boolean isUsed() {
        return used;
    }

    void become(SchoolState next) {
        state = next;
    }

    /** Nobody answers for it any more. */
    void unverify() {
        state = used ? SchoolState.IN_USE : SchoolState.CREATED;
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

    Instant created() {
        return created.toInstant();
    }

    Optional<Long> createdBy() {
        return Optional.ofNullable(createdBy);
    }

    Optional<Long> source() {
        return Optional.ofNullable(source);
    }

    String matchKey() {
        return matchKey;
    }

    SchoolFinder.Key key() {
        return new SchoolFinder.Key(sortKey, id);
    }

    String sortKey() {
        return sortKey;
    }
}
