package org.etwin.metrics.core;

import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.model.registry.Collector;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.etwin.persistence.EventDelivery;
import org.etwin.persistence.PoolFigures;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The pool of connections and the outbox, for as long as there is a database. */
@Component(service = DatabaseFigures.class, immediate = true)
public final class DatabaseFigures {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseFigures.class);

    private final Registry registry;
    private final List<Collector> all;

    @Activate
    public DatabaseFigures(@Reference Registry registry, @Reference PoolFigures pool, @Reference EventDelivery events) {
        this.registry = registry;
        this.all = List.of(
                connections("active", "that are used now", pool, PoolFigures.Figures::active),
                connections("idle", "that wait for work", pool, PoolFigures.Figures::idle),
                connections("wanted", "that threads wait for", pool, PoolFigures.Figures::waiting),
                connections("most", "at most", pool, PoolFigures.Figures::most),
                GaugeWithCallback.builder()
                        .name("etwin_events_newest")
                        .help("Place of the newest event")
                        .callback(figure -> whileItAnswers(() -> figure.call(events.newest())))
                        .build(),
                GaugeWithCallback.builder()
                        .name("etwin_events_heard")
                        .help("Place of the event that a listener took last")
                        .labelNames("listener")
                        .callback(figure -> whileItAnswers(
                                () -> events.listeners().forEach(each -> figure.call(each.heard(), each.name()))))
                        .build(),
                GaugeWithCallback.builder()
                        .name("etwin_events_tries")
                        .help("How often the next event was offered to a listener in vain")
                        .labelNames("listener")
                        .callback(figure -> whileItAnswers(
                                () -> events.listeners().forEach(each -> figure.call(each.tries(), each.name()))))
                        .build(),
                GaugeWithCallback.builder()
                        .name("etwin_events_parked")
                        .help("Events that were put aside after too many tries")
                        .callback(figure ->
                                whileItAnswers(() -> figure.call(events.parked().size())))
                        .build());
        all.forEach(registry.figures()::register);
    }

    @Deactivate
    void close() {
        all.forEach(registry.figures()::unregister);
    }

    /** A database that is away takes away only its own figures, not all of them. */
    private static void whileItAnswers(Runnable asking) {
        try {
            asking.run();
        } catch (RuntimeException away) {
            LOG.debug("No figure of the database", away);
        }
    }

    private static Collector connections(
            String name, String help, PoolFigures pool, ToDoubleFunction<PoolFigures.Figures> which) {
        return GaugeWithCallback.builder()
                .name("etwin_database_connections_" + name)
                .help("Connections to the database " + help)
                .callback(figure -> figure.call(which.applyAsDouble(pool.connections())))
                .build();
    }
}
