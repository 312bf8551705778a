package org.etwin.persistence.console;

import java.io.PrintStream;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.table.ShellTable;
import org.etwin.persistence.EventDelivery;
import org.etwin.platform.command.OperatorCommand;

/** {@code etwin:events}; the console fills the fields. */
@Service
@Command(scope = "etwin", name = "events", description = "Shows how far listeners have heard and what is parked")
public final class EventsCommand extends OperatorCommand {
    @Option(name = "--retry", description = "Name of a listener: offers it once more what is parked")
    @Completion(ListenerCompleter.class)
    private String retry;

    @Reference
    private EventDelivery delivery;

    @Override
    protected void run() throws CommandException {
        PrintStream out = out();
        if (retry != null) {
            if (delivery.listeners().stream().noneMatch(each -> each.name().equals(retry))) {
                throw mistaken("There is no listener " + retry + "; the tabulator completes their names.");
            }
            out.println(delivery.retry(retry) + " events taken.");
        }
        out.println("Newest event: " + delivery.newest());
        ShellTable listeners = new ShellTable();
        listeners.column("Listener");
        listeners.column("Heard");
        listeners.column("Tries");
        listeners.column("Problem");
        for (EventDelivery.Heard each : delivery.listeners()) {
            listeners.addRow().addContent(each.name(), each.heard(), each.tries(), text(each.problem()));
        }
        listeners.print(out);
        ShellTable parked = new ShellTable().emptyTableText("Nothing is parked.");
        parked.column("Parked for");
        parked.column("Event");
        parked.column("Since");
        parked.column("Problem");
        for (EventDelivery.Parked each : delivery.parked()) {
            parked.addRow().addContent(each.name(), each.event(), each.since(), text(each.problem()));
        }
        parked.print(out);
    }

    private static String text(String problem) {
        return problem == null ? "" : problem;
    }
}
