package org.etwin.ui.shell.server;

import com.vaadin.flow.component.Component;

/** Told when views come and go while people work; called without the lock of any session. */
public interface RouteChanges {
    /** From now on the route can be opened; also told of every view that is there when the listener arrives. */
    void appeared(Class<? extends Component> view, String route);

    /** The route is closed, and open pages may still show instances of the view: replace them by {@link OpenPages}. */
    void gone(Class<? extends Component> view, String route);
}
