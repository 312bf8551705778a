package org.etwin.rest.server;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.etwin.platform.Faults;

/** Remembers which part threw. */
public final class FaultsInMemory implements Faults {
    private final List<Fault> faults = new ArrayList<>();

    @Override
    public void record(Class<?> part, Throwable thrown) {
        faults.add(new Fault("test", part.getSimpleName(), thrown.getMessage(), Instant.EPOCH));
    }

    @Override
    public List<Fault> recent() {
        return faults;
    }
}
