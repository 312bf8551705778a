package org.etwin.ui;

import com.vaadin.flow.component.Component;
import java.util.OptionalInt;
import org.etwin.platform.Actor;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A section on the detail pages of one kind of thing; a tab with an address of its own. The service property
 * {@code etwin.territory} limits it to people of a territory.
 *
 * @param <T> what the detail page shows
 */
@ConsumerType
public interface Section<T> {
    /** The subject of the detail pages it belongs to, for example {@code projects.project}. */
    String subject();

    /** Last part of its address: letters, digits, dash; never changed. */
    String id();

    /** Text key of the tab. */
    String key();

    default int order() {
        return 1000;
    }

    default boolean shownTo(Actor actor, T thing) {
        return true;
    }

    /** The number on the tab: what is new, empty for none. */
    default OptionalInt count(Actor actor, T thing) {
        return OptionalInt.empty();
    }

    Component create(T thing, Screen screen);
}
