package org.etwin.spaces.core.visits;

import java.io.IOException;
import java.time.Instant;
import org.etwin.identity.spi.AccountLifecycle;
import org.etwin.identity.spi.PersonalData;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Id;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** When somebody was last in which space: in that person's archive, and forgotten with the person. */
@Component
public final class VisitsOfMine implements PersonalData, AccountLifecycle {
    private final Transactions transactions;
    private final VisitRows rows;

    @Activate
    public VisitsOfMine(@Reference Transactions transactions, @Reference VisitRows rows) {
        this.transactions = transactions;
        this.rows = rows;
    }

    @Override
    public String folder() {
        return "space-visits";
    }

    @Override
    public void write(Id account, Archive archive) throws IOException {
        archive.json("visits", transactions.reading(() -> rows.all(account).stream()
                .map(row -> new Mine(row.space(), Instant.ofEpochMilli(row.seen())))
                .toList()));
    }

    @Override
    public void removed(Id account) {
        rows.forget(account);
    }

    @Override
    public void erased(Id account) {
        rows.forget(account);
    }

    @Override
    public void merged(Id gone, Id kept) {
        rows.give(gone, kept);
    }

    record Mine(Id space, Instant last) {}
}
