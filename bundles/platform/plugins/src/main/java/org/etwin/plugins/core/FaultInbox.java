package org.etwin.plugins.core;

import java.sql.SQLException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.etwin.platform.FaultListener;
import org.etwin.platform.Faults;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Takes faults in without asking for anything, because they happen anywhere. */
@Component(service = {FaultListener.class, FaultInbox.class})
public final class FaultInbox implements FaultListener {
    private static final int MOST = 1000;

    private final BlockingQueue<Faults.Fault> waiting = new LinkedBlockingQueue<>(MOST);

    @Activate
    public FaultInbox() {}

    /** While the database is away everything fails, and a plug-in is not to blame for that. */
    @Override
    public void on(Faults.Fault fault, Throwable thrown) {
        int depth = 0;
        for (Throwable each = thrown; each != null && depth < 20; each = each.getCause(), depth++) {
            if (each instanceof SQLException) {
                return;
            }
        }
        waiting.offer(fault);
    }

    Faults.Fault take() throws InterruptedException {
        return waiting.take();
    }
}
