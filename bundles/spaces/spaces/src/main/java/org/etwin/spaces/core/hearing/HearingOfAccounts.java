package org.etwin.spaces.core.hearing;

import java.io.IOException;
import java.util.List;
import org.etwin.identity.spi.AccountLifecycle;
import org.etwin.identity.spi.PersonalData;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Id;
import org.etwin.spaces.Hearing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What somebody chose to be told goes with the account, and is told to who asks for all data. */
@Component
public final class HearingOfAccounts implements AccountLifecycle, PersonalData {
    private final Transactions transactions;
    private final HearingRows rows;

    @Activate
    public HearingOfAccounts(@Reference Transactions transactions, @Reference HearingRows rows) {
        this.transactions = transactions;
        this.rows = rows;
    }

    @Override
    public void removed(Id account) {
        erased(account);
    }

    @Override
    public void erased(Id account) {
        rows.ofAccount(account).forEach(rows::remove);
    }

    @Override
    public void merged(Id gone, Id kept) {
        for (HearingEntity row : rows.ofAccount(gone)) {
            if (rows.of(new Id(row.space()), kept).isPresent()) {
                rows.remove(row);
            } else {
                row.become(kept);
            }
        }
    }

    @Override
    public String folder() {
        return "spaces-news";
    }

    @Override
    public void write(Id account, Archive archive) throws IOException {
        List<Mine> mine = transactions.reading(() -> rows.ofAccount(account).stream()
                .map(row -> new Mine(new Id(row.space()), row.hearing()))
                .toList());
        archive.json("chosen", mine);
    }

    record Mine(Id space, Hearing hearing) {}
}
