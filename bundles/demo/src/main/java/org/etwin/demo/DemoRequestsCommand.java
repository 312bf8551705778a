package org.etwin.demo;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.etwin.platform.command.OperatorCommand;

/** {@code etwin:demo-requests SI 300}: fills a desk, to try how it works when it is full. */
@Service
@Command(
        scope = "etwin",
        name = "demo-requests",
        description = "Let people of a demo ask to join a territory's schools")
public final class DemoRequestsCommand extends OperatorCommand {
    private static final int MOST = 5_000;

    @Reference
    Applicants applicants;

    @Argument(index = 0, required = true, description = "The territory, for example SI")
    @Completion(
            value = StringsCompleter.class,
            values = {"SI", "FI", "DE"})
    String territory;

    @Argument(index = 1, required = true, description = "How many people, at most 5000")
    int count;

    @Override
    protected void run() throws CommandException {
        if (count < 1 || count > MOST) {
            throw mistaken("From 1 to " + MOST + " people.");
        }
        out().println(applicants.ask(territory, count) + " people asked to join in " + territory + ".");
    }
}
