package org.etwin.membership.core;

import java.util.Set;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Count;

/** How many requests wait for desks: the menu, the start page and the overview of the desk tell it on one page. */
record WaitingCount(Set<String> territories) {
    static Count of(Transactions transactions, DeskRepository desk, Set<String> territories) {
        return transactions.lately(
                new WaitingCount(territories), () -> transactions.reading(() -> desk.waiting(territories)));
    }
}
