package org.etwin.audit.core;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.etwin.audit.Audit;
import org.etwin.audit.AuditChain;
import org.etwin.audit.AuditTrail;
import org.etwin.persistence.testing.Database;
import org.etwin.persistence.testing.TestDatabase;
import org.etwin.platform.Actor;
import org.etwin.platform.Grant;
import org.etwin.platform.Id;
import org.etwin.platform.Role;
import org.etwin.platform.Standing;
import org.etwin.platform.core.texts.ClasspathTexts;

/** The audit on a real database; names of accounts are in a map. */
final class AuditForTests {
    static final Actor NSO_OF_SLOVENIA = person(1, Grant.nso("SI"));
    static final Actor CENTRAL_SUPPORT = person(2, new Grant(Role.CSS, null));
    static final Actor TEACHER = person(3);

    final TestDatabase db;
    final Map<Id, String> names = new HashMap<>();
    final Audit audit;
    final AuditTrail trail;
    final AuditChain chain;
    final Chaining chaining;
    final FollowingAccounts accounts;

    AuditForTests(Database database) {
        db = TestDatabase.fresh(database, "audit");
        EntryRepository entries = new EntryRepository(db.unit("audit"));
        Chain links = new Chain(db.unit("audit"));
        AccountNames called = ids -> {
            Map<Id, String> found = new HashMap<>(names);
            found.keySet().retainAll(ids);
            return found;
        };
        audit = new StoredAudit(db.transactions(), entries, db.outbox(), db.ids(), db.clock(), db.json());
        trail = new StoredTrail(db.transactions(), entries, links, called, db.json(), ClasspathTexts.read());
        chain = new StoredChain(db.transactions(), links);
        chaining = new Chaining(entries, links, called, db.json());
        accounts = new FollowingAccounts(entries);
    }

    static Actor person(long id, Grant... grants) {
        return new Actor.Person(new Id(id), "Person " + id, Set.of(grants), Standing.NONE);
    }

    void recorded(String what, String territory) {
        recorded(NSO_OF_SLOVENIA, what, territory, new Id(77), Map.of("from", "a", "to", "b"));
    }

    void recorded(Actor actor, String what, String territory, Id subject, Map<String, String> details) {
        db.transactions().in(() -> audit.record(actor, what, territory, subject, details));
    }

    void chained() {
        db.deliverTo(chaining);
    }
}
