package org.etwin.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.etwin.platform.Actor;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What other bundles put at the end of the cards of one kind of list, for example what can be done with a person. Asked
 * once for all cards that are shown together, so that a page costs a bounded number of statements.
 *
 * @param <T> what one card shows
 */
@ConsumerType
public interface CardParts<T> {
    /** The subject of the lists it belongs to, for example {@code membership.people}. */
    String subject();

    default int order() {
        return 1000;
    }

    default boolean shownTo(Actor actor) {
        return true;
    }

    /** @return the part of each of these things, or nothing */
    Function<T, Optional<Component>> parts(List<T> things, Screen screen);
}
