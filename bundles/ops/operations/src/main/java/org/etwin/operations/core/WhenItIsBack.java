package org.etwin.operations.core;

import java.util.Map;
import org.etwin.audit.Audit;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.util.tracker.ServiceTracker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whoever had the database before is gone with it: the services that begin anew are waited for. */
@Component(service = Afterwards.class)
public final class WhenItIsBack implements Afterwards {
    private static final Logger LOG = LoggerFactory.getLogger(WhenItIsBack.class);
    private static final long PATIENCE_MILLISECONDS = 60_000;

    private final BundleContext context;

    @Activate
    public WhenItIsBack(BundleContext context) {
        this.context = context;
    }

    @Override
    public void record(Actor actor, String what, Map<String, String> details) {
        ServiceTracker<Audit, Audit> audits = new ServiceTracker<>(context, Audit.class, null);
        ServiceTracker<Transactions, Transactions> all = new ServiceTracker<>(context, Transactions.class, null);
        audits.open();
        all.open();
        try {
            Audit audit = audits.waitForService(PATIENCE_MILLISECONDS);
            Transactions transactions = all.waitForService(PATIENCE_MILLISECONDS);
            if (audit == null || transactions == null) {
                throw new IllegalStateException("the database is not back");
            }
            transactions.in(() -> audit.record(actor, what, null, null, details));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.error("{} is done but not in the record: {}", what, details, e);
        } finally {
            audits.close();
            all.close();
        }
    }
}
