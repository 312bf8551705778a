package org.etwin.ui;

import org.etwin.platform.Actor;
import org.osgi.annotation.versioning.ConsumerType;

/** The number beside a menu item: how much waits there for this actor. */
@ConsumerType
public interface MenuCount {
    /** The view whose menu item it belongs to. */
    Class<? extends View> view();

    /** Asked at each change of page and after events of {@link #events()}; must be quick. 0 shows nothing. */
    int waiting(Actor actor);

    /** Beginning of the types of events that may change it, for example {@code membership.}. */
    String events();
}
