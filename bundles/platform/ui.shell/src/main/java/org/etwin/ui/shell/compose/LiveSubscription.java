package org.etwin.ui.shell.compose;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.ui.Round;

/** One open page that waits for events, and what it has not been told yet. */
final class LiveSubscription {
    private final String types;
    private final String about;
    private final BiConsumer<Set<Id>, Round> refresh;
    private final Set<LiveSubscription> open;
    private final Set<String> untold = new HashSet<>();
    private Round newest;
    private boolean waiting;
    private long told;
    private volatile UI ui;

    LiveSubscription(String types, String about, BiConsumer<Set<Id>, Round> refresh, Set<LiveSubscription> open) {
        this.types = types;
        this.about = about;
        this.refresh = refresh;
        this.open = open;
    }

    /** What was to be told in a page that is gone is not told any more: a page reads when it is shown. */
    synchronized void begin(UI page) {
        ui = page;
        waiting = false;
        newest = null;
        untold.clear();
        open.add(this);
    }

    void end() {
        open.remove(this);
    }

    /** Who waits for anything means things, not that somebody came by: what is only that is asked for by its name. */
    boolean hears(String type) {
        return types.isEmpty() ? !isPassing(type) : type.startsWith(types);
    }

    /** Comes with every sign-in and every step into a space, and changes no page about somebody. */
    private static boolean isPassing(String type) {
        return type.equals("audit.recorded") || type.endsWith(".presence-changed");
    }

    boolean isAbout(Set<String> ids) {
        return about == null || ids.contains(about);
    }

    /** At once, unless it was told less than that pause ago. */
    synchronized void wake(Set<String> ids, Round round, ScheduledExecutorService waking, int pause) {
        untold.addAll(ids);
        newest = round;
        if (waiting) {
            return;
        }
        waiting = true;
        long rest = told + TimeUnit.MILLISECONDS.toNanos(pause) - System.nanoTime();
        waking.schedule(this::tell, told == 0 ? 0 : Math.max(0, rest), TimeUnit.NANOSECONDS);
    }

    private void tell() {
        UI page = ui;
        try {
            page.access(() -> run(page));
        } catch (UIDetachedException closed) {
            end();
        }
    }

    /** What may not be seen any more is shown as such: the whole page is read again. */
    private void run(UI page) {
        Told news = take();
        if (!open.contains(this) || news.round() == null) {
            return;
        }
        try {
            refresh.accept(news.ids(), news.round());
        } catch (Rejected rejected) {
            if (rejected.kind() == Rejection.Kind.UNAVAILABLE) {
                // The database is away: what stands here, and what is being typed, is better than a page about that.
                throw rejected;
            }
            page.refreshCurrentRoute(true);
        }
    }

    private synchronized Told take() {
        Set<Id> ids = new HashSet<>();
        untold.forEach(each -> ids.add(Id.parse(each)));
        untold.clear();
        Told news = new Told(ids, newest);
        newest = null;
        waiting = false;
        told = System.nanoTime();
        return news;
    }

    private record Told(Set<Id> ids, Round round) {}
}
