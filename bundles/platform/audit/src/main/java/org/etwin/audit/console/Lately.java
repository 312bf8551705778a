package org.etwin.audit.console;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.etwin.audit.Audit;
import org.etwin.audit.AuditQuery;
import org.etwin.audit.AuditTrail;
import org.etwin.platform.Actor;
import org.etwin.platform.PageRequest;

/** Completes what stands in the newest entries. */
record Lately(AuditTrail trail, Function<Audit.Entry, String> part) {
    int complete(Session session, CommandLine line, List<String> candidates) {
        AuditQuery all = new AuditQuery(null, null, null, null, null, null, "");
        List<String> words =
                trail.find(new Actor.Operator("completion"), all, PageRequest.first(PageRequest.MOST)).items().stream()
                        .map(each -> part.apply(each.entry()))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return new StringsCompleter(words).complete(session, line, candidates);
    }
}
