package org.etwin.ui.shell.compose;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.events.Event;
import org.etwin.platform.events.NodeListener;
import org.etwin.ui.LivePages;

/** Hears every event of this node and wakes the open pages that wait for it. */
@org.osgi.service.component.annotations.Component(service = {LivePages.class, NodeListener.class})
public final class LiveSubscriptions implements LivePages, NodeListener {
    private static final Pattern ID = Pattern.compile("\"([0-7][0-9a-hjkmnp-tv-z]{12})\"");

    private final Set<Subscription> open = ConcurrentHashMap.newKeySet();

    @Override
    public Registration on(Component component, String types, Runnable refresh) {
        return on(component, types, null, refresh);
    }

    @Override
    public Registration on(Component component, String types, Id about, Runnable refresh) {
        Subscription subscription = new Subscription(types, about == null ? null : about.toString(), refresh);
        Registration attach = component.addAttachListener(attached -> begin(subscription, attached.getUI()));
        Registration detach = component.addDetachListener(detached -> open.remove(subscription));
        component.getUI().ifPresent(ui -> begin(subscription, ui));
        return () -> {
            attach.remove();
            detach.remove();
            open.remove(subscription);
        };
    }

    @Override
    public Set<String> types() {
        return Set.of("*");
    }

    @Override
    public void on(Event event) {
        Set<String> ids = null;
        for (Subscription each : open) {
            if (event.type().startsWith(each.types)) {
                if (each.about != null && ids == null) {
                    ids = idsIn(event.json());
                }
                if (each.about == null || ids.contains(each.about)) {
                    wake(each);
                }
            }
        }
    }

    static Set<String> idsIn(String json) {
        return ID.matcher(json)
                .results()
                .map(match -> match.group(1))
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    private void begin(Subscription subscription, UI ui) {
        subscription.ui = ui;
        open.add(subscription);
    }

    private void wake(Subscription each) {
        if (!each.waiting.compareAndSet(false, true)) {
            return;
        }
        UI ui = each.ui;
        try {
            ui.access(() -> {
                each.waiting.set(false);
                run(each, ui);
            });
        } catch (UIDetachedException closed) {
            open.remove(each);
        }
    }

    /** What may not be seen any more is shown as such: the whole page is read again. */
    private void run(Subscription each, UI ui) {
        if (!open.contains(each)) {
            return;
        }
        try {
            each.refresh.run();
        } catch (Rejected rejected) {
            ui.refreshCurrentRoute(true);
        }
    }

    private static final class Subscription {
        private final String types;
        private final String about;
        private final Runnable refresh;
        private final AtomicBoolean waiting = new AtomicBoolean();
        private volatile UI ui;

        Subscription(String types, String about, Runnable refresh) {
            this.types = types;
            this.about = about;
            this.refresh = refresh;
        }
    }
}
