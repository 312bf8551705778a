package org.etwin.plugins.console;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.etwin.platform.Actor;
import org.etwin.plugins.PlugIn;
import org.etwin.plugins.PlugIns;

/** Completes the names of plug-ins that are installed. */
@Service
public final class Names implements Completer {
    @Reference
    private PlugIns plugIns;

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        List<String> names = plugIns.all(new Actor.Operator("completion")).stream()
                .map(PlugIn::name)
                .toList();
        return new StringsCompleter(names).complete(session, line, candidates);
    }
}
