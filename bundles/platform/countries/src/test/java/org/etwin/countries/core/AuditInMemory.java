package org.etwin.countries.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.etwin.audit.Audit;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;

/** Remembers what was recorded. */
final class AuditInMemory implements Audit {
    private final List<String> what = new ArrayList<>();
    private final List<Map<String, String>> details = new ArrayList<>();

    @Override
    public void record(Actor actor, String what, String territory, Id subject, Map<String, String> details) {
        this.what.add(what + " " + territory);
        this.details.add(details);
    }

    @Override
    public Page<Entry> entries(Actor actor, String territory, PageRequest page) {
        throw new UnsupportedOperationException();
    }

    List<String> what() {
        return what;
    }

    Map<String, String> details(int index) {
        return details.get(index);
    }
}
