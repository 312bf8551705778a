package org.etwin.audit.core;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.etwin.audit.Audit.Entry;
import org.etwin.audit.AuditQuery;
import org.etwin.audit.AuditTrail;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.text.Folding;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Json;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@link AuditTrail} in the database. */
@Component
public final class StoredTrail implements AuditTrail {
    private static final int BATCH = 500;

    private final Transactions transactions;
    private final EntryRepository entries;
    private final Chain chain;
    private final AccountNames names;
    private final Json json;
    private final Texts texts;

    @Activate
    public StoredTrail(
            @Reference Transactions transactions,
            @Reference EntryRepository entries,
            @Reference Chain chain,
            @Reference AccountNames names,
            @Reference Json json,
            @Reference Texts texts) {
        this.transactions = transactions;
        this.entries = entries;
        this.chain = chain;
        this.names = names;
        this.json = json;
        this.texts = texts;
    }

    @Override
    public Page<Traced> find(Actor actor, AuditQuery query, PageRequest page) {
        AuditPolicy.needToRead(actor, query.territory());
        return transactions.reading(() -> {
            Page<StoredEntry> found = entries.newest(wanted(query), page);
            return new Page<>(traced(found.items()), found.next(), found.total());
        });
    }

    @Override
    public List<String> kinds(Actor actor) {
        AuditPolicy.needToReadAny(actor);
        return transactions.reading(entries::kinds);
    }

    @Override
    public void export(Actor actor, AuditQuery query, Locale language, Writer lines) throws IOException {
        AuditPolicy.needToRead(actor, query.territory());
        Sheet sheet = new Sheet(lines, texts, language);
        sheet.heading();
        List<StoredEntry> batch = List.of();
        do {
            StoredEntry last = batch.isEmpty() ? null : batch.get(batch.size() - 1);
            batch = transactions.reading(() -> entries.newestAfter(wanted(query), last, BATCH));
            List<StoredEntry> these = batch;
            for (Traced traced : transactions.reading(() -> traced(these))) {
                sheet.line(traced);
            }
        } while (batch.size() == BATCH);
    }

    private Wanted wanted(AuditQuery query) {
        return new Wanted(
                query,
                query.by() == null ? null : entries.accountsOf(query.by()),
                entries.withRarestOf(Folding.words(query.words())));
    }

    private List<Traced> traced(List<StoredEntry> found) {
        List<Entry> told = found.stream().map(entry -> entry.toEntry(json)).toList();
        Map<Long, StoredLink> links =
                chain.of(found.stream().map(StoredEntry::id).toList());
        Map<Id, String> called = called(told);
        List<Traced> traced = new ArrayList<>();
        for (Entry entry : told) {
            StoredLink link = links.get(entry.id().value());
            Map<Id, String> here = new HashMap<>(called);
            here.keySet().retainAll(accounts(entry));
            traced.add(new Traced(entry, link == null ? null : link.number(), link == null ? null : link.hash(), here));
        }
        return traced;
    }

    private Map<Id, String> called(List<Entry> told) {
        Set<Id> accounts = new HashSet<>();
        told.forEach(entry -> accounts.addAll(accounts(entry)));
        Map<Id, Id> merged = entries.mergedInto(accounts);
        Set<Id> asked = new HashSet<>(accounts);
        asked.addAll(merged.values());
        Map<Id, String> called = new HashMap<>(names.of(asked));
        merged.forEach((gone, kept) -> called.put(gone, called.getOrDefault(kept, "")));
        return called;
    }

    private static Set<Id> accounts(Entry entry) {
        Set<Id> accounts = new HashSet<>();
        if (entry.by() != null) {
            accounts.add(entry.by());
        }
        if (entry.subject() != null) {
            accounts.add(entry.subject());
        }
        Details.account(entry.details()).ifPresent(accounts::add);
        return accounts;
    }
}
