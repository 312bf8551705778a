package org.etwin.plugins.console;

import java.io.IOException;
import java.io.InputStream;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.etwin.platform.Actor;
import org.etwin.plugins.PlugIn;
import org.etwin.plugins.PlugIns;

@Service
@Command(
        scope = "etwin",
        name = "install",
        description = "Installs a plug-in from a file or an address, and waits until it runs")
public final class InstallCommand extends Operating {
    @Argument(index = 0, name = "source", description = "File on this server, or address of the jar", required = true)
    @Completion(FileCompleter.class)
    private String source;

    @Override
    PlugIn done(PlugIns plugIns, Actor operator) throws IOException {
        try (InputStream jar = Source.open(source)) {
            return plugIns.install(operator, jar);
        }
    }
}
