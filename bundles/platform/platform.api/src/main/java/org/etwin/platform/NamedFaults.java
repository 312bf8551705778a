package org.etwin.platform;

import org.osgi.annotation.versioning.ProviderType;

/** {@link Faults} of parts that have no class to be named by: they could not be made, or are still at work. */
@ProviderType
public interface NamedFaults {
    /**
     * Remembers and logs it. Never throws.
     *
     * @param bundle symbolic name
     * @param part class and, where it is known, method
     */
    void record(String bundle, String part, Throwable thrown);
}
