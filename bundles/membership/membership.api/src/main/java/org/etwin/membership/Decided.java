package org.etwin.membership;

import java.util.List;
import org.etwin.platform.Id;
import org.etwin.platform.Rejection;

/**
 * What became of one of several decisions.
 *
 * @param refused why it was not done; empty when it was
 */
public record Decided(Id request, List<Rejection> refused) {
    public Decided {
        refused = List.copyOf(refused);
    }

    public boolean done() {
        return refused.isEmpty();
    }
}
