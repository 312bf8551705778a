package org.etwin.edge.console;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.etwin.edge.core.RequestLines;

/** {@code etwin:log-requests}; the console fills the fields. */
@Service
@Command(
        scope = "etwin",
        name = "log-requests",
        description = "Writes one line a request into the log, or stops doing so",
        detailedDescription = "The line tells what was asked for, how it ended and how long it took; never who asked,"
                + " and a star stands for whatever could be a name, an id or a secret. It counts until the next start;"
                + " log.requests in org.etwin.edge.cfg stays.")
public final class LogRequestsCommand implements Action {
    private static final String ON = "on";
    private static final String OFF = "off";

    @Argument(name = "on or off", description = "Without it: whether lines are written now")
    @Completion(
            value = StringsCompleter.class,
            values = {ON, OFF})
    private String what;

    @Reference
    private RequestLines lines;

    @Reference
    private Session session;

    @Override
    public Object execute() {
        if (what != null && !what.equals(ON) && !what.equals(OFF)) {
            session.getConsole().println("Say on or off.");
            return null;
        }
        if (what != null) {
            lines.want(what.equals(ON));
        }
        session.getConsole()
                .println(lines.areWanted() ? "Each request is a line in the log." : "Requests are not in the log.");
        return null;
    }
}
