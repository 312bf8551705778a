package org.etwin.identity.ui;

import com.vaadin.flow.component.UI;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.etwin.identity.OtherSignIns;
import org.etwin.identity.OtherSignIns.Departure;
import org.etwin.platform.Id;
import org.etwin.ui.CurrentActor;

/** What a browser that went to a provider must bring back, kept in its session. Each counts once. */
final class Departures implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String NAME = "identity.departures";
    private static final int MOST = 5;

    private final Map<String, Open> open = new LinkedHashMap<>();

    /** @param wanted where one goes afterwards, or null */
    record Open(Departure departure, String wanted) implements Serializable {}

    private Departures() {}

    /** Remembers it and sends the browser away. */
    static void leave(CurrentActor browser, Departure departure, String wanted) {
        Departures mine = of(browser);
        if (mine.open.size() >= MOST) {
            mine.open.remove(mine.open.keySet().iterator().next());
        }
        mine.open.put(departure.state(), new Open(departure, wanted));
        browser.remember(NAME, mine);
        UI.getCurrent().getPage().setLocation(departure.address());
    }

    /** @param state may be null */
    static Optional<Open> back(CurrentActor browser, String state) {
        return Optional.ofNullable(of(browser).open.remove(state));
    }

    /** Who came and is linked to no account yet; null when that is over. */
    static void waiting(CurrentActor browser, Id arrival) {
        browser.remember(OtherSignIns.WAITING, arrival == null ? null : arrival.toString());
    }

    static Optional<Id> waiting(CurrentActor browser) {
        return browser.remembered(OtherSignIns.WAITING, String.class).map(Id::parse);
    }

    private static Departures of(CurrentActor browser) {
        return browser.remembered(NAME, Departures.class).orElseGet(Departures::new);
    }
}
