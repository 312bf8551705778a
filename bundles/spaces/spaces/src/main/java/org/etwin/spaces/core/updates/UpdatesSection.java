package org.etwin.spaces.core.updates;

import java.time.Instant;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Count;
import org.etwin.spaces.Access;
import org.etwin.spaces.spi.SpaceSection;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The feed stands in the overview, the first section of every space; news are the updates and comments of others. */
@Component
public final class UpdatesSection implements SpaceSection {
    private final Transactions transactions;
    private final UpdateRows rows;

    @Activate
    public UpdatesSection(@Reference Transactions transactions, @Reference UpdateRows rows) {
        this.transactions = transactions;
        this.rows = rows;
    }

    @Override
    public String id() {
        return "overview";
    }

    @Override
    public String labelKey() {
        return "spaces.section.overview";
    }

    @Override
    public Count news(Access access, Instant since) {
        return transactions.reading(() -> Count.of(rows.news(access.space(), Feed.me(access), since.toEpochMilli())));
    }
}
