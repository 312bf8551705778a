package org.etwin.ui.shell.compose;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.etwin.platform.Id;
import org.etwin.platform.events.Event;
import org.etwin.platform.events.NodeListener;
import org.etwin.ui.LivePages;
import org.etwin.ui.Round;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Deactivate;

/**
 * Hears every event of this node and wakes the open pages that wait for it. Pages are woken beside each other by a few
 * threads, so that one that is busy keeps no other waiting, and each at most every tenth of a second, later when very
 * many are open: what comes in between is one call.
 */
@org.osgi.service.component.annotations.Component(service = {LivePages.class, NodeListener.class})
public final class LiveSubscriptions implements LivePages, NodeListener {
    private static final Pattern ID = Pattern.compile("\"([0-7][0-9a-hjkmnp-tv-z]{12})\"");
    private static final int SHORTEST_MILLIS = 100;
    private static final int THREADS = Math.max(4, Runtime.getRuntime().availableProcessors());

    private final Set<LiveSubscription> open = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService waking = Executors.newScheduledThreadPool(THREADS, work -> {
        Thread thread = new Thread(work, "etwin-live-pages");
        thread.setDaemon(true);
        return thread;
    });

    @Activate
    public LiveSubscriptions() {}

    @Deactivate
    void stop() {
        waking.shutdownNow();
    }

    @Override
    public Registration on(Component component, String types, Runnable refresh) {
        return subscribe(component, types, null, (ids, round) -> refresh.run());
    }

    @Override
    public Registration on(Component component, String types, Id about, Runnable refresh) {
        return subscribe(component, types, about, (ids, round) -> refresh.run());
    }

    @Override
    public Registration changes(Component component, String types, Id about, Consumer<Set<Id>> changed) {
        return subscribe(component, types, about, (ids, round) -> changed.accept(ids));
    }

    @Override
    public Registration rounds(Component component, String types, Id about, BiConsumer<Set<Id>, Round> changed) {
        return subscribe(component, types, about, changed);
    }

    private Registration subscribe(Component component, String types, Id about, BiConsumer<Set<Id>, Round> refresh) {
        LiveSubscription subscription =
                new LiveSubscription(types, about == null ? null : about.toString(), refresh, open);
        Registration attach = component.addAttachListener(attached -> subscription.begin(attached.getUI()));
        Registration detach = component.addDetachListener(detached -> subscription.end());
        component.getUI().ifPresent(subscription::begin);
        return () -> {
            attach.remove();
            detach.remove();
            subscription.end();
        };
    }

    @Override
    public Set<String> types() {
        return Set.of("*");
    }

    @Override
    public void on(Event event) {
        List<LiveSubscription> hearing =
                open.stream().filter(each -> each.hears(event.type())).toList();
        if (hearing.isEmpty()) {
            return;
        }
        Set<String> ids = idsIn(event.json());
        List<LiveSubscription> concerned =
                hearing.stream().filter(each -> each.isAbout(ids)).toList();
        Round round = new RoundOfAnEvent();
        int pause = Math.max(SHORTEST_MILLIS, concerned.size());
        concerned.forEach(each -> each.wake(ids, round, waking, pause));
    }

    static Set<String> idsIn(String json) {
        return ID.matcher(json).results().map(match -> match.group(1)).collect(Collectors.toUnmodifiableSet());
    }
}
