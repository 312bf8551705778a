package org.etwin.operations.core;

import java.util.Map;
import org.etwin.platform.Actor;

/** Records what was done to the database as a whole, when it is there again. */
@FunctionalInterface
interface Afterwards {
    /** @param what key of the audit; that nothing could be written does not undo what was done */
    void record(Actor actor, String what, Map<String, String> details);
}
