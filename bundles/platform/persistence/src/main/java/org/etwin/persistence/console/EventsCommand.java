package org.etwin.persistence.console;

import java.time.Instant;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.etwin.persistence.outbox.Dispatch;
import org.etwin.persistence.outbox.Marks;
import org.etwin.persistence.service.OutboxService;

@Service
@Command(scope = "etwin", name = "events", description = "Shows how far listeners have heard and what is parked")
public final class EventsCommand implements Action {
    @Option(name = "--retry", description = "Name of a listener: offers it once more what is parked")
    private String retry;

    @Reference
    private OutboxService outbox;

    @Override
    public Object execute() {
        Dispatch dispatch = outbox.dispatch();
        if (retry != null) {
            System.out.println(dispatch.retry(retry) + " events taken.");
        }
        System.out.println("Newest event: " + dispatch.last());
        ShellTable listeners = new ShellTable();
        listeners.column("Listener");
        listeners.column("Heard");
        listeners.column("Tries");
        listeners.column("Problem");
        for (Marks.Mark mark : dispatch.marks().all()) {
            listeners.addRow().addContent(mark.name(), mark.seq(), mark.tries(), text(mark.problem()));
        }
        listeners.print(System.out);
        ShellTable parked = new ShellTable().emptyTableText("Nothing is parked.");
        parked.column("Parked for");
        parked.column("Event");
        parked.column("Since");
        parked.column("Problem");
        for (Marks.Parked each : dispatch.marks().parked()) {
            parked.addRow()
                    .addContent(each.name(), each.seq(), Instant.ofEpochMilli(each.atMillis()), text(each.problem()));
        }
        parked.print(System.out);
        return null;
    }

    private static String text(String problem) {
        return problem == null ? "" : problem;
    }
}
