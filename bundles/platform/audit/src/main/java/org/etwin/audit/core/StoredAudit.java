package org.etwin.audit.core;

import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.etwin.audit.Audit;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.Json;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.platform.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@link Audit} in the database. */
@Component
public final class StoredAudit implements Audit {
    private final Transactions transactions;
    private final EntryRepository entries;
    private final Ids ids;
    private final Clock clock;
    private final Json json;

    @Activate
    public StoredAudit(
            @Reference Transactions transactions,
            @Reference EntryRepository entries,
            @Reference Ids ids,
            @Reference Clock clock,
            @Reference Json json) {
        this.transactions = transactions;
        this.entries = entries;
        this.ids = ids;
        this.clock = clock;
        this.json = json;
    }

    @Override
    public void record(Actor actor, String what, String territory, Id subject, Map<String, String> details) {
        String told = json.write(new TreeMap<>(details));
        entries.append(new StoredEntry(ids.next(), clock.instant(), actor, what, territory, subject, told));
    }

    @Override
    public Page<Entry> entries(Actor actor, String territory, PageRequest page) {
        if (!mayRead(actor, territory)) {
            throw Rejected.forbidden();
        }
        return transactions.reading(() -> entries.newest(territory, page).map(entry -> entry.toEntry(json)));
    }

    private static boolean mayRead(Actor actor, String territory) {
        return actor.has(Role.ADMIN) || actor.has(Role.CSS) || actor.isNsoOf(territory);
    }
}
