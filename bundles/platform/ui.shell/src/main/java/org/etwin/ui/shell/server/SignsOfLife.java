package org.etwin.ui.shell.server;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.HeartbeatHandler;
import java.io.IOException;

/**
 * What a page says by itself every now and then. Flow keeps the last answer of each page, in case it was lost; that of a
 * whole page is the half of a session. Somebody who goes from page to page shall not wait until it is made small.
 */
class SignsOfLife extends HeartbeatHandler {
    private static final long serialVersionUID = 1L;

    @Override
    public boolean synchronizedHandleRequest(VaadinSession session, VaadinRequest request, VaadinResponse response)
            throws IOException {
        boolean handled = super.synchronizedHandleRequest(session, request, response);
        UI page = session.getService().findUI(request);
        if (page != null) {
            UIInternals kept = page.getInternals();
            kept.setLastRequestResponse(Pressed.small(kept.getLastRequestResponse()));
        }
        return handled;
    }
}
