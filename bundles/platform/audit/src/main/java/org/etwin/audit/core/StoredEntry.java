package org.etwin.audit.core;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.etwin.audit.Audit.Entry;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Json;

/** One entry, written once: nothing changes it but the name of who decided, which goes when that person goes. */
@Entity
@Table(name = "audit_entry")
public class StoredEntry {
    private static final int LONGEST_NAME = 200;

    @javax.persistence.Id
    private long id;

    @Column(name = "at_millis")
    private long at;

    @Column(name = "account_id")
    private Long account;

    @Column(name = "account_name")
    private String accountName;

    private String what;

    private String territory;

    @Column(name = "subject_id")
    private Long subject;

    @Column(length = 4000)
    private String details;

    protected StoredEntry() {}

    StoredEntry(Id id, Instant at, Actor actor, String what, String territory, Id subject, String details) {
        this.id = id.value();
        this.at = at.toEpochMilli();
        this.account = actor.account().map(Id::value).orElse(null);
        this.accountName = cut(name(actor));
        this.what = what;
        this.territory = territory;
        this.subject = subject == null ? null : subject.value();
        this.details = details;
    }

    private static String name(Actor actor) {
        if (actor instanceof Actor.Person person) {
            return person.name();
        }
        if (actor instanceof Actor.Pupil pupil) {
            return pupil.name();
        }
        if (actor instanceof Actor.Operator operator) {
            return operator.name();
        }
        return actor instanceof Actor.System system ? system.what() : "";
    }

    private static String cut(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    Id id() {
        return new Id(id);
    }

    long at() {
        return at;
    }

    String what() {
        return what;
    }

    /** All that the chain vouches for, and nothing of it can be changed without breaking the chain. */
    Facts facts() {
        return new Facts(id, at, account, account == null ? accountName : null, what, territory, subject, details);
    }

    @SuppressWarnings("unchecked")
    Entry toEntry(Json json) {
        Map<String, String> told = new TreeMap<String, String>(json.read(details, Map.class));
        return new Entry(
                new Id(id), Instant.ofEpochMilli(at), id(account), accountName, what, territory, id(subject), told);
    }

    private static Id id(Long value) {
        return value == null ? null : new Id(value);
    }
}
