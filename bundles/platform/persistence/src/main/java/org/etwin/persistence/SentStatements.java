package org.etwin.persistence;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** What is sent to the database on behalf of one piece of work, for whoever wants to know whether it is too much. */
@ProviderType
public interface SentStatements {
    /**
     * Notes what the calling thread sends from now on, until it is closed by the same thread. Work that others do for it
     * is not seen. A batch counts once. Connections that were taken before are not noted. What was read lately
     * is read anew, so that the work is seen as it is by itself.
     */
    Noted note();

    /** What was noted so far. */
    interface Noted extends AutoCloseable {
        /** As SQL without the values, oldest first. */
        List<String> sent();

        @Override
        void close();
    }
}
