package org.etwin.plugins.console;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.etwin.platform.Actor;
import org.etwin.plugins.PlugIn;
import org.etwin.plugins.PlugIns;

@Service
@Command(scope = "etwin", name = "remove", description = "Takes a plug-in away; what it has stored stays")
public final class RemoveCommand extends Operating {
    @Argument(index = 0, name = "name", description = "Symbolic name of the plug-in", required = true)
    @Completion(Names.class)
    private String name;

    @Override
    PlugIn done(PlugIns plugIns, Actor operator) throws CommandException {
        plugIns.remove(operator, known(plugIns, operator, name));
        return null;
    }
}
