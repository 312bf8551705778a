package org.etwin.schools.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.etwin.audit.Audit;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;

/** Remembers what was recorded, for tests. */
final class RecordedAudit implements Audit {
    final List<String> entries = new ArrayList<>();

    @Override
    public void record(Actor actor, String what, String territory, Id subject, Map<String, String> details) {
        entries.add(what + " " + territory);
    }

    @Override
    public Page<Entry> entries(Actor actor, String territory, PageRequest page) {
        return Page.empty();
    }
}
