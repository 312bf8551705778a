package org.etwin.spaces.core.updates;

import java.io.IOException;
import org.etwin.identity.spi.AccountLifecycle;
import org.etwin.identity.spi.PersonalData;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Id;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What somebody posted: in the archive of that person, and with another account once two are one. */
@Component
public final class UpdatesOfMine implements PersonalData, AccountLifecycle {
    private final Transactions transactions;
    private final UpdateRows rows;

    @Activate
    public UpdatesOfMine(@Reference Transactions transactions, @Reference UpdateRows rows) {
        this.transactions = transactions;
        this.rows = rows;
    }

    @Override
    public String folder() {
        return "space-updates";
    }

    @Override
    public void write(Id account, Archive archive) throws IOException {
        archive.json("updates", transactions.reading(() -> rows.by(account).stream()
                .map(update -> update.toUpdate(null))
                .toList()));
    }

    @Override
    public void merged(Id gone, Id kept) {
        rows.giveAll(gone, kept);
    }
}
