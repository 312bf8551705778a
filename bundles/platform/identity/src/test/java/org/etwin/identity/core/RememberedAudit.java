package org.etwin.identity.core;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.etwin.audit.Audit;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;

/** Writes down what was done and with what, and leaves out to whom. */
record RememberedAudit(List<String> written) implements Audit {
    @Override
    public void record(Actor actor, String what, String territory, Id subject, Map<String, String> details) {
        Map<String, String> shown = new TreeMap<>(details);
        shown.remove(ACCOUNT);
        written.add(what + " " + shown);
    }

    @Override
    public Page<Entry> entries(Actor actor, String territory, PageRequest page) {
        return Page.empty();
    }
}
