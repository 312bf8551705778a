package org.etwin.plugins.console;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.etwin.platform.Actor;
import org.etwin.platform.Faults;
import org.etwin.plugins.PlugIn;
import org.etwin.plugins.PlugIns;
import org.etwin.plugins.Quarantine;
import org.osgi.framework.BundleContext;

/** {@code etwin:plugins}. */
@Service
@Command(
        scope = "etwin",
        name = "plugins",
        description = "Shows plug-ins, what they contribute, which were stopped, and what failed lately")
public final class PlugInsCommand implements Action {
    private static final Actor OPERATOR = new Actor.Operator("console");

    @Reference
    private PlugIns plugIns;

    @Reference
    private BundleContext context;

    @Override
    public Object execute() {
        List<PlugIn> all = plugIns.all(OPERATOR);
        if (Boolean.parseBoolean(context.getProperty("etwin.safe"))) {
            System.out.println("Started safe: plug-ins do not run.");
        }
        ShellTable table = table("No plug-in is installed.", "Plug-in", "Version", "State", "Before", "Contributes");
        all.forEach(plugIn -> table.addRow()
                .addContent(
                        plugIn.name(),
                        plugIn.version(),
                        plugIn.state().name().toLowerCase(Locale.ROOT),
                        String.join(", ", plugIn.previous()),
                        String.join(", ", new TreeSet<>(plugIn.contributes()))));
        table.print(System.out);
        all.forEach(PlugInsCommand::explain);
        ShellTable failed = table("Nothing failed.", "When", "Bundle", "Part", "Fault");
        List<Faults.Fault> faults = plugIns.faults(OPERATOR);
        faults.forEach(fault ->
                failed.addRow().addContent(seconds(fault.at()), fault.bundle(), fault.part(), fault.message()));
        failed.print(System.out);
        return null;
    }

    private static void explain(PlugIn plugIn) {
        if (plugIn.problem() != null) {
            System.out.println(plugIn.name() + ": " + plugIn.problem());
        }
        Quarantine kept = plugIn.quarantine();
        if (kept != null) {
            System.out.println(plugIn.name() + " was stopped at " + seconds(kept.at()) + " because " + kept.part()
                    + " failed: " + kept.fault() + " (etwin:release " + plugIn.name() + " lets it run again)");
        }
    }

    private static Instant seconds(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS);
    }

    private static ShellTable table(String empty, String... columns) {
        ShellTable table = new ShellTable().emptyTableText(empty);
        for (String column : columns) {
            table.column(column);
        }
        return table;
    }
}
