package org.etwin.audit.core;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.etwin.audit.Audit;
import org.etwin.audit.AuditRecorded;
import org.etwin.persistence.text.Folding;
import org.etwin.platform.Id;
import org.etwin.platform.Json;
import org.etwin.platform.events.DurableListener;
import org.etwin.platform.events.Event;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Gives each entry its place in the chain, soon after the decision is durable. The dispatcher calls one at a time in
 * the whole installation, so that deciding never waits for the chain.
 */
@Component
public final class Chaining implements DurableListener {
    private static final int MOST_WORDS = 60;

    private final EntryRepository entries;
    private final Chain chain;
    private final AccountNames names;
    private final Json json;

    @Activate
    public Chaining(
            @Reference EntryRepository entries,
            @Reference Chain chain,
            @Reference AccountNames names,
            @Reference Json json) {
        this.entries = entries;
        this.chain = chain;
        this.names = names;
        this.json = json;
    }

    @Override
    public String name() {
        return "audit-chain";
    }

    @Override
    public Set<String> types() {
        return Set.of("audit.recorded");
    }

    @Override
    public void on(Event event) {
        Id id = json.read(event.json(), AuditRecorded.class).entry();
        StoredEntry entry = entries.find(id);
        if (entry == null) {
            throw new IllegalStateException("the audit entry " + id + " is gone before it came into the chain");
        }
        if (!chain.has(id)) {
            chain.append(entry);
            entries.keepKind(entry.what());
            entries.keepWords(id, words(entry.toEntry(json)));
        }
    }

    /** By the id of whose name they are. */
    private Map<Long, Set<String>> words(Audit.Entry entry) {
        Map<Long, Set<String>> words = new HashMap<>();
        List<String> told = new ArrayList<>(entry.details().values());
        told.add(entry.what().replace('.', ' '));
        if (entry.by() == null) {
            told.add(entry.byName());
        } else {
            words.put(entry.by().value(), few(Folding.words(entry.byName())));
        }
        if (entry.subject() != null) {
            told.add(entry.subject().toString());
        }
        words.put(EntryWord.NOBODY, few(Folding.words(told.toArray(String[]::new))));
        List<Id> about = Stream.concat(Details.account(entry.details()).stream(), Stream.ofNullable(entry.subject()))
                .toList();
        names.of(about).forEach((id, name) -> words.putIfAbsent(id.value(), few(Folding.words(name))));
        return words;
    }

    private static Set<String> few(Set<String> words) {
        return Set.copyOf(words.stream().limit(MOST_WORDS).toList());
    }
}
