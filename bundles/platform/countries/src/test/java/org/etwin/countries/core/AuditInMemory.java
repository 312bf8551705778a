package org.etwin.countries.core;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.etwin.audit.Audit;
import org.etwin.platform.Actor;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;

/** Remembers what was recorded. */
final class AuditInMemory implements Audit {
    private final List<Entry> entries = new ArrayList<>();

    @Override
    public void record(Actor actor, String what, String territory, Id subject, Map<String, String> details) {
        Id by = actor.account().orElse(null);
        entries.add(new Entry(new Id(entries.size() + 1), Instant.EPOCH, by, null, what, territory, subject, details));
    }

    @Override
    public Page<Entry> entries(Actor actor, String territory, PageRequest page) {
        List<Entry> found = new ArrayList<>(entries);
        Collections.reverse(found);
        found.removeIf(each -> territory != null && !territory.equals(each.territory()));
        return new Page<>(found, null, Count.of(found.size()));
    }

    List<String> what() {
        return entries.stream()
                .map(each -> each.what() + " " + each.territory())
                .toList();
    }

    Map<String, String> details(int index) {
        return entries.get(index).details();
    }
}
