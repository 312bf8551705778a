package org.etwin.platform.console;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.etwin.platform.Faults;
import org.etwin.platform.core.health.Readiness;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

@Service
@Command(scope = "etwin", name = "status", description = "Shows whether everything of eTwin works, and what does not")
public final class StatusCommand implements Action {
    private static final long MEGABYTE = 1 << 20;

    @Reference
    private Readiness readiness;

    @Reference
    private Faults faults;

    @Reference
    private BundleContext context;

    @Override
    public Object execute() {
        List<String> waitingFor = readiness.waitingFor();
        System.out.println(waitingFor.isEmpty() ? "Ready." : "Not ready, waiting for:");
        waitingFor.forEach(each -> System.out.println("  " + each));
        System.out.println("Up for   " + upFor());
        System.out.println("Bundles  " + active() + " of eTwin active, " + context.getBundles().length + " in all");
        Runtime runtime = Runtime.getRuntime();
        System.out.println("Memory   " + (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE + " of "
                + runtime.maxMemory() / MEGABYTE + " MB");
        System.out.println("Faults   " + faults.recent().size() + " remembered (etwin:plugins shows them)");
        return null;
    }

    private long active() {
        long count = 0;
        for (Bundle bundle : context.getBundles()) {
            String name = bundle.getSymbolicName();
            if (name != null && name.startsWith("org.etwin.") && bundle.getState() == Bundle.ACTIVE) {
                count++;
            }
        }
        return count;
    }

    private static String upFor() {
        Duration up = Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
        return up.toDays() + " days " + up.toHoursPart() + " h " + up.toMinutesPart() + " min " + up.toSecondsPart()
                + " s";
    }
}
