package org.etwin.spaces.core.forum;

import org.etwin.persistence.Duplicates;
import org.etwin.persistence.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Work that adds a row when there is none: when two windows of one person do it at once, the later one does it again. */
@Component(service = Once.class)
public final class Once {
    private final Transactions transactions;

    @Activate
    public Once(@Reference Transactions transactions) {
        this.transactions = transactions;
    }

    void more(Runnable work) {
        try {
            transactions.in(work);
        } catch (RuntimeException e) {
            if (!Duplicates.causedBy(e)) {
                throw e;
            }
            transactions.in(work);
        }
    }
}
