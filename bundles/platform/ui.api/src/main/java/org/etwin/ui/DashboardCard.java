package org.etwin.ui;

import com.vaadin.flow.component.Component;
import org.etwin.platform.Actor;
import org.osgi.annotation.versioning.ConsumerType;

/** A card on the start page. */
@ConsumerType
public interface DashboardCard {
    Place place();

    /** Within the place, small first. */
    default int order() {
        return 100;
    }

    /** Whether there is anything to show to that actor; must be quick. */
    default boolean shownTo(Actor actor) {
        return true;
    }

    /** Usually a {@link Card}, or {@link PersonRow}s for {@link Place#WAITING}; null if there is nothing after all. */
    Component create(Screen screen);

    /** The parts of the start page, from top to bottom. */
    enum Place {
        /** What waits for me: rows in one card. */
        WAITING,
        /** What changed in what is mine. */
        CHANGED,
        /** What might interest me. */
        INTEREST,
        /** The column at the side. */
        SIDE,
        /** Not on the start page but on the overview of the national desk: one card for each queue. */
        DESK,
        /** Not on the start page but in the preference centre, below the kinds of notifications. */
        NOTIFICATIONS
    }
}
