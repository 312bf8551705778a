package org.etwin.files.core;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.etwin.files.AllContents.Hold;
import org.osgi.service.component.annotations.Component;

/** Either one sweep goes on, or any number of those who need all contents to stay. */
@Component(service = SweepLock.class)
public final class SweepLock {
    private static final int ALL = Integer.MAX_VALUE;

    private final Semaphore places = new Semaphore(ALL, true);

    Hold keepOut() {
        places.acquireUninterruptibly();
        return places::release;
    }

    <T> T sweeping(Supplier<T> work) {
        places.acquireUninterruptibly(ALL);
        try {
            return work.get();
        } finally {
            places.release(ALL);
        }
    }
}
