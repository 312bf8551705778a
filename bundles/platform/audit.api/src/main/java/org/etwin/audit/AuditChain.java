package org.etwin.audit;

import java.util.Optional;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The chain through all entries: each link holds the hash of its entry and of the link before, so that whoever changes
 * or removes an entry must change all that follow, and the newest hash. For admin and central support.
 */
@ProviderType
public interface AuditChain {
    /** The newest link; number 0 and 64 zeros when there is none. To be noted down outside of the installation. */
    Head head(Actor actor);

    /**
     * Reads the chain from its beginning.
     *
     * @param noted a head that was noted down earlier, which must still be part of the chain, or null
     */
    Verified verify(Actor actor, Head noted);

    record Head(long number, String hash) {
        /** For example {@code 412:9f86d0…}. */
        @Override
        public String toString() {
            return number + ":" + hash;
        }
    }

    /**
     * @param links how many hold
     * @param waiting entries that have no link yet
     * @param broken the first link that does not hold, if there is one
     * @param head the newest link that holds
     */
    record Verified(long links, long waiting, Optional<Broken> broken, Head head) {}

    /** @param entry null when the link itself is missing */
    record Broken(long number, Id entry, Fault fault) {}

    enum Fault {
        /** The chain goes on beyond a number that nobody has. */
        LINK_MISSING,
        ENTRY_MISSING,
        /** The entry, the link or what was noted down is another. */
        CHANGED
    }
}
