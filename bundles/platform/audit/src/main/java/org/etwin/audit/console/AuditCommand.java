package org.etwin.audit.console;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.table.ShellTable;
import org.etwin.audit.Audit;
import org.etwin.platform.Actor;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;

/** {@code etwin:audit}; the console fills the fields. */
@Service
@Command(scope = "etwin", name = "audit", description = "Shows decisions and changes of rights, newest first")
public final class AuditCommand implements Action {
    @Argument(name = "territory", description = "Only of this territory, for example SI")
    private String territory;

    @Option(name = "-n", description = "How many, at most 100")
    private int count = PageRequest.USUAL;

    @Reference
    private Audit audit;

    @Reference
    private Session session;

    @Override
    public Object execute() {
        Actor operator = new Actor.Operator(String.valueOf(session.get("USER")));
        Page<Audit.Entry> page = audit.entries(operator, territory, PageRequest.first(count));
        ShellTable table = new ShellTable();
        table.column("At");
        table.column("By");
        table.column("What");
        table.column("Territory");
        table.column("Subject");
        table.column("Details");
        for (Audit.Entry entry : page.items()) {
            table.addRow()
                    .addContent(
                            entry.at(),
                            entry.byName(),
                            entry.what(),
                            entry.territory() == null ? "" : entry.territory(),
                            entry.subject() == null ? "" : entry.subject(),
                            entry.details());
        }
        table.emptyTableText("Nothing yet").print(session.getConsole());
        return null;
    }
}
