package org.etwin.membership.console;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.table.ShellTable;
import org.etwin.membership.MembershipFigures;
import org.etwin.membership.NationalFigures;
import org.etwin.platform.Actor;

/** {@code etwin:members}; the console fills the fields. */
@Service
@Command(scope = "etwin", name = "members", description = "Members of each territory, and this month's requests")
public final class MembersCommand implements Action {
    @Reference
    private MembershipFigures figures;

    @Reference
    private Session session;

    @Override
    public Object execute() {
        ShellTable table = new ShellTable();
        for (String column : new String[] {"territory", "validated", "active", "requests", "decided", "median days"}) {
            table.column(column);
        }
        for (NationalFigures each : figures.all(new Actor.Operator(String.valueOf(session.get("USER"))))) {
            NationalFigures.Month month = each.months().get(each.months().size() - 1);
            table.addRow()
                    .addContent(
                            each.territory(),
                            each.validated(),
                            each.active(),
                            month.requests(),
                            month.decided(),
                            month.medianDays() == null ? "" : month.medianDays());
        }
        table.print(session.getConsole());
        return null;
    }
}
