package org.etwin.platform;

import java.time.Instant;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Where a part that threw is remembered, so that {@code etwin:plugins} can show bundle, fault and time. */
@ProviderType
public interface Faults {
    /** Remembers and logs it. Never throws. */
    void record(Class<?> part, Throwable thrown);

    /** The last faults, newest first, at most 100. */
    List<Fault> recent();

    /**
     * @param bundle whose fault it is, by its symbolic name: the plug-in whose code threw, else the one of the part
     * @param part class, or class and method, of what failed
     */
    record Fault(String bundle, String part, String message, Instant at) {}
}
