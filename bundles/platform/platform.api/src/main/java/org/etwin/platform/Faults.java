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

    record Fault(String bundle, String part, String message, Instant at) {}
}
