package org.etwin.platform;

import org.osgi.annotation.versioning.ConsumerType;

/** Is told of every fault at once, in whatever thread and under whatever lock it happened: so do nothing but note it. */
@ConsumerType
public interface FaultListener {
    /** @param thrown what {@code fault} is about */
    void on(Faults.Fault fault, Throwable thrown);
}
