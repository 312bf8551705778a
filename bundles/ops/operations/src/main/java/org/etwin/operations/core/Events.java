package org.etwin.operations.core;

import java.time.Instant;
import java.util.List;
import org.etwin.persistence.EventDelivery;
import org.etwin.platform.Actor;
import org.etwin.platform.Rejected;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How far the listeners of events are. */
@Component(service = Events.class)
public final class Events {
    private final EventDelivery delivery;

    @Activate
    public Events(@Reference EventDelivery delivery) {
        this.delivery = delivery;
    }

    /** @param newest the place of the newest event; what concerns a listener has been heard up to its own place */
    public record Told(long newest, List<Heard> listeners, List<Parked> parked) {}

    public record Heard(String listener, long heard, int tries, String problem) {}

    public record Parked(String listener, long event, Instant since, String problem) {}

    public Told all(Actor actor) {
        OperationsPolicy.need(actor);
        return new Told(
                delivery.newest(),
                delivery.listeners().stream()
                        .map(each -> new Heard(each.name(), each.heard(), each.tries(), each.problem()))
                        .toList(),
                delivery.parked().stream()
                        .map(each -> new Parked(each.name(), each.event(), each.since(), each.problem()))
                        .toList());
    }

    /** Offers a listener once more what is parked for it. @return how many it took */
    public int retry(Actor actor, String listener) {
        OperationsPolicy.need(actor);
        if (delivery.listeners().stream().noneMatch(each -> each.name().equals(listener))) {
            throw Rejected.notFound();
        }
        return delivery.retry(listener);
    }
}
