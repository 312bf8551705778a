package org.etwin.persistence;

import org.osgi.annotation.versioning.ProviderType;

/** How busy the connections to the database are. */
@ProviderType
public interface PoolFigures {
    Figures connections();

    /** @param waiting threads that would like a connection and have none */
    record Figures(int active, int idle, int waiting, int most) {}
}
