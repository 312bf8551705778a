package org.etwin.spaces.spi;

import java.util.Map;
import org.etwin.platform.Count;
import org.etwin.spaces.Access;
import org.etwin.spaces.Right;
import org.osgi.annotation.versioning.ConsumerType;

/** The core half of a section of spaces. It is shown where the UI half of the same id is there as well. */
@ConsumerType
public interface SpaceSection {
    /** Part of the address: letters, digits, dash. Never changed. */
    String id();

    /** Text key of the tab. */
    String labelKey();

    /** Small first, after the sections that the kind puts into an order itself. */
    default int order() {
        return 1000;
    }

    /** Whether spaces of a kind that does not name this section have it all the same. */
    default boolean offeredIn(String kind) {
        return false;
    }

    /** What one needs to see it. */
    default Right needs() {
        return Right.SEE;
    }

    /** Rights of its own, each with the right whose extents are the default for every role. */
    default Map<String, Right> rights() {
        return Map.of();
    }

    /** How much is in it for this member, or null when it does not count. One query. */
    default Count count(Access access) {
        return null;
    }
}
