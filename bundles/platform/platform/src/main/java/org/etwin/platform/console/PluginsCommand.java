package org.etwin.platform.console;

import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.etwin.platform.Faults;
import org.osgi.framework.BundleContext;

@Service
@Command(
        scope = "etwin",
        name = "plugins",
        description = "Shows plug-ins, what they contribute, and what failed lately")
public final class PluginsCommand implements Action {
    @Reference
    private Faults faults;

    @Reference
    private BundleContext context;

    @Override
    public Object execute() {
        ShellTable plugins = new ShellTable().emptyTableText("No plug-in is installed.");
        plugins.column("Plug-in");
        plugins.column("Version");
        plugins.column("State");
        plugins.column("Contributes");
        for (Plugin plugin : Plugin.in(context)) {
            plugins.addRow()
                    .addContent(
                            plugin.name(), plugin.version(), plugin.state(), String.join(", ", plugin.contributes()));
        }
        plugins.print(System.out);
        ShellTable failed = new ShellTable().emptyTableText("Nothing failed.");
        failed.column("When");
        failed.column("Bundle");
        failed.column("Part");
        failed.column("Fault");
        List<Faults.Fault> recent = faults.recent();
        recent.forEach(fault -> failed.addRow().addContent(fault.at(), fault.bundle(), fault.part(), fault.message()));
        failed.print(System.out);
        return null;
    }
}
