package org.etwin.audit.console;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.etwin.audit.Audit;
import org.etwin.audit.AuditTrail;

/** The territories of what was decided lately; the console fills the field. */
@Service
public final class LateTerritories implements Completer {
    @Reference
    private AuditTrail trail;

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        return new Lately(trail, Audit.Entry::territory).complete(session, line, candidates);
    }
}
