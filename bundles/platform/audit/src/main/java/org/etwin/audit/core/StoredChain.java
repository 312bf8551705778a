package org.etwin.audit.core;

import java.util.List;
import java.util.Optional;
import org.etwin.audit.AuditChain;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@link AuditChain} in the database. */
@Component
public final class StoredChain implements AuditChain {
    private static final int BATCH = 500;

    private final Transactions transactions;
    private final Chain chain;

    @Activate
    public StoredChain(@Reference Transactions transactions, @Reference Chain chain) {
        this.transactions = transactions;
        this.chain = chain;
    }

    @Override
    public Head head(Actor actor) {
        AuditPolicy.needToVerify(actor);
        return transactions.reading(chain::head);
    }

    @Override
    public Verified verify(Actor actor, Head noted) {
        AuditPolicy.needToVerify(actor);
        long waiting = transactions.reading(chain::entriesWithoutLink);
        Head holds = new Head(0, Facts.BEFORE_THE_FIRST);
        List<Chain.Linked> batch;
        do {
            long last = holds.number();
            batch = transactions.reading(() -> chain.after(last, BATCH));
            for (Chain.Linked next : batch) {
                Optional<Broken> broken = broken(holds, next, noted);
                if (broken.isPresent()) {
                    return new Verified(holds.number(), Math.max(0, waiting), broken, holds);
                }
                holds = new Head(next.link().number(), next.link().hash());
            }
        } while (batch.size() == BATCH);
        Optional<Broken> cut = noted != null && noted.number() > holds.number()
                ? Optional.of(new Broken(holds.number() + 1, null, Fault.LINK_MISSING))
                : Optional.empty();
        return new Verified(holds.number(), Math.max(0, waiting), cut, holds);
    }

    private static Optional<Broken> broken(Head holds, Chain.Linked next, Head noted) {
        long number = holds.number() + 1;
        if (next.link().number() != number) {
            return Optional.of(new Broken(number, null, Fault.LINK_MISSING));
        }
        Id entry = new Id(next.link().entry());
        if (next.entry().isEmpty()) {
            return Optional.of(new Broken(number, entry, Fault.ENTRY_MISSING));
        }
        String hash = next.entry().get().facts().hash(number, holds.hash());
        boolean asNoted =
                noted == null || noted.number() != number || noted.hash().equalsIgnoreCase(hash);
        return hash.equals(next.link().hash()) && asNoted
                ? Optional.empty()
                : Optional.of(new Broken(number, entry, Fault.CHANGED));
    }
}
