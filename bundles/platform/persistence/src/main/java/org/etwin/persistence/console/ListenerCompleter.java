package org.etwin.persistence.console;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.etwin.persistence.EventDelivery;

/** The names of the listeners that there are; the console fills the field. */
@Service
public final class ListenerCompleter implements Completer {
    @Reference
    private EventDelivery delivery;

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        List<String> names =
                delivery.listeners().stream().map(EventDelivery.Heard::name).toList();
        return new StringsCompleter(names).complete(session, line, candidates);
    }
}
