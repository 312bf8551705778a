package org.etwin.plugins.console;

import java.io.IOException;
import java.io.InputStream;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.etwin.platform.Actor;
import org.etwin.plugins.PlugIn;
import org.etwin.plugins.PlugIns;

@Service
@Command(
        scope = "etwin",
        name = "update",
        description = "Puts another version of a plug-in in its place; the present one is kept")
public final class UpdateCommand extends Operating {
    @Argument(index = 0, name = "name", description = "Symbolic name of the plug-in", required = true)
    @Completion(Names.class)
    private String name;

    @Argument(index = 1, name = "source", description = "File on this server, or address of the jar", required = true)
    @Completion(FileCompleter.class)
    private String source;

    @Override
    PlugIn done(PlugIns plugIns, Actor operator) throws IOException, CommandException {
        String known = known(plugIns, operator, name);
        try (InputStream jar = Source.open(source)) {
            return plugIns.update(operator, known, jar);
        }
    }
}
