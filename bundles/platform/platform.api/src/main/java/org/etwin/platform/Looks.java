package org.etwin.platform;

import org.osgi.annotation.versioning.ProviderType;

/**
 * One look at the platform. The parts of a page or of a call come from bundles that know nothing of each other and ask the
 * same again; in one look each question is asked once, whatever others write meanwhile.
 */
@ProviderType
public interface Looks {
    /**
     * The calling thread looks from now on, until it closes what it gets. What it writes itself it sees at once. A look
     * within a look is part of it.
     */
    Look begin();

    /**
     * Does work that somebody else left to the calling thread, perhaps because of something that was written since it looks:
     * nothing counts that was seen before, neither in the work nor after it.
     */
    void afresh(Runnable work);

    /** Not longer than one request. */
    interface Look extends AutoCloseable {
        @Override
        void close();
    }
}
