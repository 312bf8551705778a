package org.etwin.ui.shell.server;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.etwin.identity.Sessions;
import org.etwin.identity.Sessions.Ending;
import org.etwin.platform.Faults;
import org.etwin.platform.Id;
import org.etwin.platform.events.Event;
import org.etwin.platform.events.NodeListener;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * The browsers in which somebody is signed in. When a sign-in ends, by its owner or by itself, all its open pages go at once
 * to one that says so, and when it needs its second step, to that; from there one comes back to the same address.
 */
@Component(service = {Browsers.class, NodeListener.class})
public class Browsers implements NodeListener {
    private static final String SESSION = Browsers.class.getName() + ".session";
    private static final String WAITING = Browsers.class.getName() + ".waiting";
    private static final int LOOK_SECONDS = 15;

    private final Faults faults;
    private final Map<Id, VaadinSession> open = new ConcurrentHashMap<>();
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "etwin-browsers");
        thread.setDaemon(true);
        return thread;
    });
    private volatile Sessions sessions;

    @Activate
    public Browsers(@Reference Faults faults) {
        this.faults = faults;
        looking.scheduleWithFixedDelay(this::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    @Deactivate
    void stop() {
        looking.shutdownNow();
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void setSessions(Sessions identity) {
        sessions = identity;
    }

    void unsetSessions(Sessions identity) {
        if (sessions == identity) {
            sessions = null;
        }
    }

    /** Whoever sat there before is signed out. */
    void enter(VaadinSession browser, Id session) {
        leave(browser);
        browser.setAttribute(SESSION, session);
        noteWhetherWaiting(browser);
        open.put(session, browser);
    }

    /** Its sign-in has begun, or took its second step. */
    void noteWhetherWaiting(VaadinSession browser) {
        Sessions identity = sessions;
        boolean waiting =
                identity != null && of(browser).filter(identity::isWaiting).isPresent();
        browser.setAttribute(WAITING, waiting);
    }

    /** @return what the browser was signed in by */
    Optional<Id> leave(VaadinSession browser) {
        Optional<Id> left = of(browser);
        left.ifPresent(open::remove);
        browser.setAttribute(SESSION, null);
        return left;
    }

    /** Its pages are all gone; the sign-in lives on until nobody does anything. */
    void forget(VaadinSession browser) {
        open.values().removeIf(each -> each == browser);
    }

    Optional<Id> of(VaadinSession browser) {
        return Optional.ofNullable((Id) browser.getAttribute(SESSION));
    }

    /** Why that browser's sign-in is over; while identity is away nothing is. */
    Ending ending(VaadinSession browser) {
        Sessions identity = sessions;
        Id session = of(browser).orElse(null);
        return identity == null || session == null ? Ending.NONE : identity.ending(session);
    }

    /** The person did something in a page. What comes too late is not done: the pages go away instead. */
    boolean active(VaadinSession browser) {
        Sessions identity = sessions;
        Optional<Id> session = of(browser);
        if (identity == null || session.isEmpty()) {
            return true;
        }
        Ending ending = identity.ending(session.get());
        if (ending != Ending.NONE) {
            sendAway(browser, session.get(), ending);
            return false;
        }
        if (waitsSinceNow(identity, browser, session.get())) {
            askForSecondStep(browser, session.get());
            return false;
        }
        identity.active(session.get());
        return true;
    }

    @Override
    public Set<String> types() {
        return Set.of("identity.sessions-ended", "identity.rights-changed");
    }

    @Override
    public void on(Event event) {
        looking.execute(this::look);
    }

    /** Asks a cache: only what was ended since is read again. */
    final void look() {
        Sessions identity = sessions;
        if (identity == null) {
            return;
        }
        open.forEach((session, browser) -> {
            try {
                Ending ending = identity.ending(session);
                if (ending != Ending.NONE) {
                    browser.access(() -> sendAway(browser, session, ending));
                } else if (identity.isWaiting(session)) {
                    browser.access(() -> askForSecondStep(browser, session));
                }
            } catch (RuntimeException e) {
                faults.record(Browsers.class, e);
            }
        });
    }

    /** Where one is told why. */
    static String farewell(Ending why, String address) {
        return "signed-out?why=" + why.name().toLowerCase(Locale.ROOT) + "&to=" + encoded(address);
    }

    /** It was whole until a role was given that needs a second step. */
    private static boolean waitsSinceNow(Sessions identity, VaadinSession browser, Id session) {
        return !Boolean.TRUE.equals(browser.getAttribute(WAITING)) && identity.isWaiting(session);
    }

    private void askForSecondStep(VaadinSession browser, Id session) {
        Sessions identity = sessions;
        if (identity == null
                || of(browser).filter(session::equals).isEmpty()
                || !waitsSinceNow(identity, browser, session)) {
            return;
        }
        browser.setAttribute(WAITING, true);
        browser.getUIs()
                .forEach(page -> page.access(() -> leaveFor(page, "second-step?to=" + encoded(addressOf(page)))));
    }

    private void sendAway(VaadinSession browser, Id session, Ending why) {
        if (!of(browser).filter(session::equals).isPresent()) {
            open.remove(session);
            return;
        }
        leave(browser);
        browser.getUIs().stream().filter(Objects::nonNull).forEach(page -> page.access(() -> sendAway(page, why)));
    }

    private static void sendAway(UI page, Ending why) {
        leaveFor(page, farewell(why, addressOf(page)));
    }

    private static String addressOf(UI page) {
        return page.getActiveViewLocation().getPathWithQueryParameters();
    }

    /** What is typed there is kept in the browser until its author is back. */
    private static void leaveFor(UI page, String address) {
        page.getPage().executeJs("window.etwin.keep(); window.location.replace($0)", "/" + address);
    }

    private static String encoded(String address) {
        return URLEncoder.encode(address, StandardCharsets.UTF_8);
    }
}
