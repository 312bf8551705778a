package org.etwin.spaces.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.etwin.platform.Actor;
import org.etwin.platform.Faults;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.spaces.Presence;
import org.etwin.spaces.Visits;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The pages of spaces that are open on this node. Those whose browser gave a sign of life are prolonged together; one that
 * is closed leaves after a moment, in which a page that is only loaded again is back.
 */
@org.osgi.service.component.annotations.Component(service = Arrivals.class)
public final class Arrivals {
    private static final int ROUND_SECONDS = 5;
    private static final int LEAVE_MILLIS = 2000;

    private final Presence presence;
    private final Visits visits;
    private final Faults faults;
    private final Set<Arrival> open = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "etwin-space-arrivals");
        thread.setDaemon(true);
        return thread;
    });

    @Activate
    public Arrivals(@Reference Presence presence, @Reference Visits visits, @Reference Faults faults) {
        this.presence = presence;
        this.visits = visits;
        this.faults = faults;
        rounds.scheduleWithFixedDelay(() -> safely(this::prolong), ROUND_SECONDS, ROUND_SECONDS, TimeUnit.SECONDS);
    }

    @Deactivate
    void stop() {
        rounds.shutdownNow();
    }

    /** Somebody who may see the space does something in it: comes, or goes from section to section. */
    void goOn(Actor actor, Id space) {
        visits.goOn(actor, space);
    }

    /** Somebody who may see the space looks at it in that page, until the component is detached or this is removed. */
    Registration arrive(Component page, Actor actor, Id space) {
        UI ui = page.getUI().orElseThrow();
        Arrival arrival = new Arrival(ui, actor, space, presence.enter(actor, space));
        open.add(arrival);
        Registration detached = page.addDetachListener(event -> leave(arrival));
        return () -> {
            detached.remove();
            leave(arrival);
        };
    }

    private void leave(Arrival arrival) {
        if (open.remove(arrival) && !rounds.isShutdown()) {
            rounds.schedule(() -> safely(() -> left(arrival)), LEAVE_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** Who was put out of the space in the meantime is not asked for. */
    private void left(Arrival arrival) {
        try {
            presence.leave(arrival.actor, arrival.space, arrival.stay);
            if (arrival.isFresh()) {
                visits.goOn(arrival.actor, arrival.space);
            }
        } catch (Rejected noMember) {
            presence.leave(arrival.actor, arrival.space, arrival.stay);
        }
    }

    /** Whose connection was lost for long enters again with the first sign. */
    private void prolong() {
        Map<Id, Arrival> alive = new HashMap<>();
        open.stream().filter(Arrival::gaveASign).forEach(arrival -> alive.put(arrival.stay, arrival));
        if (!alive.isEmpty()) {
            presence.prolong(alive.keySet()).forEach(ended -> safely(() -> again(alive.get(ended))));
        }
    }

    private void again(Arrival arrival) {
        try {
            arrival.stay = presence.enter(arrival.actor, arrival.space);
        } catch (Rejected noMember) {
            open.remove(arrival);
        }
    }

    private void safely(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            faults.record(Arrivals.class, e);
        }
    }

    private static final class Arrival {
        private static final long FRESH_MILLIS = TimeUnit.MINUTES.toMillis(1);

        private final UI ui;
        private final Actor actor;
        private final Id space;
        private volatile Id stay;
        private long sign;

        Arrival(UI ui, Actor actor, Id space, Id stay) {
            this.ui = ui;
            this.actor = actor;
            this.space = space;
            this.stay = stay;
        }

        /** Since the last time this was asked. */
        boolean gaveASign() {
            long last = ui.getInternals().getLastHeartbeatTimestamp();
            boolean again = last != sign;
            sign = last;
            return again;
        }

        boolean isFresh() {
            return System.currentTimeMillis() - ui.getInternals().getLastHeartbeatTimestamp() < FRESH_MILLIS;
        }
    }
}
