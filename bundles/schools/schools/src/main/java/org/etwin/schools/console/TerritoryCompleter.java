package org.etwin.schools.console;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.etwin.countries.Territories;
import org.etwin.countries.Territory;

/** Completes the codes of the territories that there are; the console fills the field. */
@Service
public final class TerritoryCompleter implements Completer {
    @Reference
    private Territories territories;

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        List<String> codes = territories.all().stream().map(Territory::code).toList();
        return new StringsCompleter(codes).complete(session, line, candidates);
    }
}
