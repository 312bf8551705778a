package org.etwin.membership.core;

import java.time.Instant;
import java.util.List;
import javax.persistence.Column;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Lob;
import javax.persistence.MappedSuperclass;
import org.etwin.membership.SchoolRole;

/** What the person told with a request, and what a desk finds it by: part of the row of the affiliation. */
@MappedSuperclass
public abstract class SentRequest {
    @Enumerated(EnumType.STRING)
    @Column(name = "school_role")
    private SchoolRole role;

    private String email;

    @Column(name = "email_domain")
    private String domain = "";

    @Column(name = "school_domain")
    private boolean schoolDomain;

    @Column(name = "school_region")
    private String region = "";

    @Column(name = "new_school")
    private boolean newSchool;

    @Column(name = "sort_key")
    private String sortKey = "";

    @Lob
    private String extra;

    @Column(name = "waiting_for")
    private String waitingFor;

    @Column(name = "evidence_text")
    private String evidenceText;

    @Column(name = "evidence_millis")
    private long evidence;

    protected SentRequest() {}

    /** What the person sends, again if it was rejected. */
    void ask(SchoolRole as, String address, String addressDomain, String extraJson, List<String> waits) {
        role = as;
        email = address;
        domain = addressDomain;
        extra = extraJson;
        waitingFor = String.join(" ", waits);
    }

    /** What the list of the desk shows and finds by. */
    void know(SchoolFacts facts, String nameKey) {
        region = facts.region();
        newSchool = facts.isNew();
        schoolDomain = facts.has(domain);
        sortKey = nameKey;
    }

    void know(SchoolFacts facts) {
        know(facts, sortKey);
    }

    void call(String nameKey) {
        sortKey = nameKey;
    }

    void works(SchoolRole as) {
        role = as;
    }

    void show(String text, Instant now) {
        evidenceText = text;
        evidence = now.toEpochMilli();
    }

    void forgetEvidence() {
        evidenceText = null;
        evidence = 0;
    }

    /** Nothing that tells about the person. */
    void forgetSent() {
        role = SchoolRole.OTHER_STAFF;
        email = null;
        domain = "";
        extra = "{}";
        waitingFor = "";
        sortKey = "";
        schoolDomain = false;
        forgetEvidence();
    }

    /** What was told with the better of two. */
    void takeSent(SentRequest other) {
        role = other.role;
        extra = other.extra;
        waitingFor = other.waitingFor;
        takeEvidence(other);
    }

    void takeEvidence(SentRequest other) {
        if (other.evidence > evidence) {
            evidence = other.evidence;
            evidenceText = other.evidenceText;
        }
    }

    SchoolRole role() {
        return role;
    }

    String email() {
        return email;
    }

    String domain() {
        return domain;
    }

    boolean schoolDomain() {
        return schoolDomain;
    }

    String sortKey() {
        return sortKey;
    }

    String extra() {
        return extra;
    }

    List<String> waitingFor() {
        return waitingFor.isEmpty() ? List.of() : List.of(waitingFor.split(" "));
    }

    String evidenceText() {
        return evidenceText;
    }

    Instant evidenceGiven() {
        return evidence == 0 ? null : Instant.ofEpochMilli(evidence);
    }
}
