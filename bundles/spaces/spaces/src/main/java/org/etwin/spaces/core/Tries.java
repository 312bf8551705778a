package org.etwin.spaces.core;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/** How often somebody tried in vain to add an address; kept in memory, on each node by itself. */
@Component(service = Tries.class, configurationPid = "org.etwin.spaces")
@Designate(ocd = SpacesSettings.class)
public final class Tries {
    private static final int MOST_PEOPLE = 10_000;
    private static final Duration SPAN = Duration.ofHours(1);

    private final Clock clock;
    private final int most;
    private final Map<Id, Deque<Long>> failed = new LinkedHashMap<>();

    @Activate
    public Tries(@Reference Clock clock, SpacesSettings settings) {
        this(clock, settings.addresses_an_hour());
    }

    public Tries(Clock clock, int most) {
        this.clock = clock;
        this.most = most;
    }

    /** @throws Rejected too many when there were too many within an hour */
    synchronized void need(Id account) {
        Deque<Long> lately = failed.get(account);
        if (lately != null) {
            long since = clock.instant().minus(SPAN).toEpochMilli();
            lately.removeIf(when -> when <= since);
            if (lately.size() >= most) {
                throw new Rejected(Rejection.of(Rejection.Kind.TOO_MANY, "spaces.rejected.too-many-tries"));
            }
        }
    }

    synchronized void failed(Id account) {
        failed.computeIfAbsent(account, key -> new ArrayDeque<>()).add(clock.millis());
        Iterator<Id> oldest = failed.keySet().iterator();
        while (failed.size() > MOST_PEOPLE) {
            oldest.next();
            oldest.remove();
        }
    }
}
