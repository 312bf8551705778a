package org.etwin.audit.core;

import java.time.Clock;
import java.util.Map;
import org.etwin.audit.Audit;
import org.etwin.audit.AuditQuery;
import org.etwin.audit.AuditRecorded;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.Json;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.events.Outbox;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@link Audit} in the database. Knows nothing of accounts: identity itself records here. */
@Component
public final class StoredAudit implements Audit {
    private final Transactions transactions;
    private final EntryRepository entries;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;
    private final Json json;

    @Activate
    public StoredAudit(
            @Reference Transactions transactions,
            @Reference EntryRepository entries,
            @Reference Outbox outbox,
            @Reference Ids ids,
            @Reference Clock clock,
            @Reference Json json) {
        this.transactions = transactions;
        this.entries = entries;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
        this.json = json;
    }

    @Override
    public void record(Actor actor, String what, String territory, Id subject, Map<String, String> details) {
        Id id = ids.next();
        String told = Details.written(json, details);
        entries.append(new StoredEntry(id, clock.instant(), actor, what, territory, subject, told));
        outbox.publish(new AuditRecorded(id));
    }

    @Override
    public Page<Entry> entries(Actor actor, String territory, PageRequest page) {
        AuditPolicy.needToRead(actor, territory);
        Wanted wanted = new Wanted(AuditQuery.of(territory), null, null);
        return transactions.reading(() -> entries.newest(wanted, page).map(entry -> entry.toEntry(json)));
    }
}
