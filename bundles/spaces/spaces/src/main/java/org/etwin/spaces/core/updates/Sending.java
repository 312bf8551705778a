package org.etwin.spaces.core.updates;

import java.util.Optional;
import java.util.function.Supplier;
import org.etwin.persistence.Duplicates;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Id;

/** What is sent twice with one token is stored once, also when both arrive at the same moment. */
final class Sending {
    private final Transactions transactions;

    Sending(Transactions transactions) {
        this.transactions = transactions;
    }

    /** @param known what was stored with the token; @param store asks for it first and stores otherwise */
    Id once(Supplier<Optional<Id>> known, Supplier<Id> store) {
        try {
            return transactions.in(store);
        } catch (RuntimeException e) {
            if (!Duplicates.causedBy(e)) {
                throw e;
            }
            return transactions.reading(known::get).orElseThrow(() -> e);
        }
    }
}
