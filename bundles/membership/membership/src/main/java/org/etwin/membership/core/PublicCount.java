package org.etwin.membership.core;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.etwin.membership.MemberCount;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.Unit;
import org.etwin.platform.Id;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Counts all once a minute at most, because every visitor asks. */
@Component
public final class PublicCount implements MemberCount {
    private static final Duration OLDEST = Duration.ofMinutes(1);

    private final Transactions transactions;
    private final FigureRepository figures;
    private final Clock clock;
    private volatile Counted last;

    @Activate
    public PublicCount(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=membership)") Unit unit,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.figures = new FigureRepository(unit);
        this.clock = clock;
    }

    private record Counted(long people, Instant at) {}

    @Override
    public long etwinners() {
        Counted known = last;
        Instant now = clock.instant();
        if (known == null || known.at().plus(OLDEST).isBefore(now)) {
            known = new Counted(transactions.reading(figures::etwinners), now);
            last = known;
        }
        return known.people();
    }

    @Override
    public long etwinnersAt(Id school) {
        return transactions.reading(() -> figures.etwinnersAt(school));
    }
}
