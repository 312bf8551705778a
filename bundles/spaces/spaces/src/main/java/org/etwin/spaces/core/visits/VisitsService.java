package org.etwin.spaces.core.visits;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.etwin.persistence.Duplicates;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.spaces.Spaces;
import org.etwin.spaces.Visits;
import org.etwin.spaces.spi.LastVisits;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/** The visits of this installation. */
@Component(service = Visits.class, configurationPid = "org.etwin.spaces.visits")
@Designate(ocd = VisitsSettings.class)
public final class VisitsService implements Visits {
    /** Parts of one page say beside each other that somebody is there. */
    private static final int GOES_ON_MILLIS = 1000;

    private final Transactions transactions;
    private final Spaces spaces;
    private final VisitRows rows;
    private final Clock clock;
    private final Duration idle;

    @Activate
    public VisitsService(
            @Reference Transactions transactions,
            @Reference Spaces spaces,
            @Reference VisitRows rows,
            @Reference Clock clock,
            VisitsSettings settings) {
        this(transactions, spaces, rows, clock, Duration.ofMinutes(settings.idle_minutes()));
    }

    public VisitsService(Transactions transactions, Spaces spaces, VisitRows rows, Clock clock, Duration idle) {
        this.transactions = transactions;
        this.spaces = spaces;
        this.rows = rows;
        this.clock = clock;
        this.idle = idle;
    }

    @Override
    public Visit enter(Actor actor, Id space) {
        goOn(actor, space);
        return current(actor, space);
    }

    @Override
    public void goOn(Actor actor, Id space) {
        Id me = member(actor, space);
        try {
            step(me, space);
        } catch (RuntimeException e) {
            if (!Duplicates.causedBy(e)) {
                throw e;
            }
        }
    }

    @Override
    public Visit current(Actor actor, Id space) {
        Id me = member(actor, space);
        Long before = transactions.lately(new Before(me, space), () -> before(row(me, space)));
        return visit(actor, space, before);
    }

    /** When the visit before ended changes only when another begins, so going on is but a sign of life. */
    private record Before(Id me, Id space) {}

    private void step(Id me, Id space) {
        long now = clock.millis();
        Optional<VisitRows.Row> last = row(me, space);
        if (last.isEmpty()) {
            transactions.in(() -> rows.begin(me, space, now));
        } else if (now - last.get().seen() > idle.toMillis()) {
            transactions.in(() -> rows.beginAgain(me, last.get(), now));
        } else {
            transactions.lately(new Before(me, space), () -> before(last));
            if (now - last.get().seen() >= GOES_ON_MILLIS) {
                transactions.passing(() -> rows.goOn(me, space, now));
            }
        }
    }

    private Optional<VisitRows.Row> row(Id me, Id space) {
        return transactions.reading(() -> rows.of(me, space));
    }

    private static Long before(Optional<VisitRows.Row> last) {
        return last.map(VisitRows.Row::before).orElse(null);
    }

    private Visit visit(Actor actor, Id space, Long before) {
        Instant since = before == null ? null : Instant.ofEpochMilli(before);
        return new Visit(since, since == null ? List.of() : spaces.news(actor, space, since));
    }

    private Id member(Actor actor, Id space) {
        spaces.access(actor, space);
        return actor.account().orElseThrow();
    }

    /** For lists: what came after the last thing that was done in a space. Of its own, because the kernel asks it. */
    @Component(service = LastVisits.class)
    public static final class Last implements LastVisits {
        private final VisitRows rows;

        @Activate
        public Last(@Reference VisitRows rows) {
            this.rows = rows;
        }

        @Override
        public Map<Id, Instant> of(Id account, Collection<Id> some) {
            Map<Id, Instant> last = new HashMap<>();
            rows.seen(account, some).forEach((space, seen) -> last.put(space, Instant.ofEpochMilli(seen)));
            return last;
        }
    }
}
