package org.etwin.plugins.core;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.etwin.audit.Audit;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Faults.Fault;
import org.etwin.platform.events.Outbox;
import org.etwin.plugins.PlugInQuarantined;
import org.etwin.plugins.Quarantine;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stops a plug-in that failed too often, so that nobody meets its faults for longer; writes it down and has it told. */
@Component(service = Quarantining.class, immediate = true, configurationPid = "org.etwin.plugins")
public final class Quarantining {
    private static final Logger LOG = LoggerFactory.getLogger(Quarantining.class);
    private static final Actor WATCHDOG = new Actor.System("plug-ins");
    private static final int LONGEST = 400;

    private final PlugInBundles bundles;
    private final Quarantines quarantines;
    private final Transactions transactions;
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;
    private final FaultInbox inbox;
    private final FaultCounts counts;
    private final Thread thread;

    @Activate
    public Quarantining(
            PlugInSettings settings,
            @Reference FaultInbox inbox,
            @Reference PlugInBundles bundles,
            @Reference Quarantines quarantines,
            @Reference Transactions transactions,
            @Reference Audit audit,
            @Reference Outbox outbox,
            @Reference Clock clock) {
        this.inbox = inbox;
        this.bundles = bundles;
        this.quarantines = quarantines;
        this.transactions = transactions;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
        this.counts = new FaultCounts(
                Math.max(1, settings.quarantine_faults()), Duration.ofMinutes(settings.quarantine_minutes()));
        this.thread = new Thread(this::run, "etwin-quarantine");
        thread.setDaemon(true);
        thread.start();
    }

    @Deactivate
    void stop() {
        thread.interrupt();
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Fault fault = inbox.take();
                try {
                    count(fault);
                } catch (RuntimeException e) {
                    LOG.error("{} failed and could not be dealt with", fault.bundle(), e);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void count(Fault fault) {
        String name = fault.bundle();
        Bundle bundle = bundles.find(name).orElse(null);
        if (bundle != null && quarantines.of(name).isEmpty() && counts.add(name, fault.at())) {
            counts.forget(name);
            keepOut(bundle, fault);
        }
    }

    /** First it is written down, then stopped: whatever happens then, it does not come back by itself. */
    private void keepOut(Bundle bundle, Fault fault) {
        String name = bundle.getSymbolicName();
        Set<String> territories = bundles.territories(bundle);
        Quarantine quarantine = new Quarantine(clock.instant(), fault.part(), cut(fault.message()), territories);
        quarantines.put(name, quarantine);
        LOG.error("{} failed too often and is stopped; etwin:release {} lets it in again", name, name);
        Thread stopping = new Thread(() -> stop(bundle), "etwin-quarantine-" + name);
        stopping.setDaemon(true);
        stopping.start();
        transactions.in(() -> {
            Map<String, String> details =
                    Map.of("plug-in", name, "part", cut(fault.part()), "fault", quarantine.fault());
            if (territories.isEmpty()) {
                audit.record(WATCHDOG, "plugins.quarantined", null, null, details);
            }
            territories.forEach(territory -> audit.record(WATCHDOG, "plugins.quarantined", territory, null, details));
            outbox.publish(new PlugInQuarantined(name, territories, fault.part(), quarantine.at()));
        });
    }

    /** In a thread of its own, because a part that hangs may keep it. */
    private void stop(Bundle bundle) {
        try {
            bundles.stop(bundle);
        } catch (BundleException | IllegalStateException e) {
            LOG.error("{} could not be stopped", bundle.getSymbolicName(), e);
        }
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
