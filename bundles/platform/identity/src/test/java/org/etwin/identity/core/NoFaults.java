package org.etwin.identity.core;

import java.util.List;
import org.etwin.platform.Faults;

/** Nothing may break. */
final class NoFaults implements Faults {
    @Override
    public void record(Class<?> part, Throwable thrown) {
        throw new AssertionError(thrown);
    }

    @Override
    public List<Fault> recent() {
        return List.of();
    }
}
