package org.etwin.ui.shell.server;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.AtmospherePushConnection;
import org.atmosphere.cpr.AtmosphereResource;
import org.atmosphere.cpr.AtmosphereResourceImpl;

/**
 * A browser that leaves says so twice at once: it asks to close the page, and closes the web socket. Flow lets go of the
 * connection for the one and Atmosphere for the other, and whoever came second fell over what the first had cleared away.
 * Here Flow takes the mark by which Atmosphere knows who is closing: one of them closes it, the other leaves it alone.
 */
final class ClosedOnce extends AtmospherePushConnection {
    private static final long serialVersionUID = 1L;

    ClosedOnce(UI page) {
        super(page);
    }

    @Override
    public void disconnect() {
        if (isBeingClosed(getResource())) {
            connectionLost();
        } else {
            super.disconnect();
        }
    }

    /** What was resumed is not closed by Flow, so the mark stays for who does. */
    private static boolean isBeingClosed(AtmosphereResource open) {
        return open instanceof AtmosphereResourceImpl marked && !marked.isResumed() && marked.getAndSetInClosingPhase();
    }
}
