package org.etwin.ui.shell.server;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.communication.ServerRpcHandler;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import com.vaadin.flow.server.communication.rpc.RpcInvocationHandler;
import elemental.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Tells what a person does in a page from what the page does by itself: clicks, changes and ways to other pages are events
 * of elements. Heartbeats, polls, answers to the server's own calls and the size of the window are not the person's.
 */
class PersonsRequests extends UidlRequestHandler {
    private static final long serialVersionUID = 1L;
    private static final String EVENTS = "event";

    private final transient Browsers browsers;

    PersonsRequests(Browsers browsers) {
        this.browsers = browsers;
    }

    @Override
    protected ServerRpcHandler createRpcHandler() {
        return new Watched(browsers);
    }

    static boolean isThePersons(String event) {
        return !event.startsWith("ui-poll") && !event.endsWith("resize");
    }

    private static final class Watched extends ServerRpcHandler {
        private static final long serialVersionUID = 1L;

        private final transient Browsers browsers;

        Watched(Browsers browsers) {
            this.browsers = browsers;
        }

        @Override
        public void handleRpc(UI page, String message, VaadinRequest request) throws InvalidUIDLSecurityKeyException {
            try {
                super.handleRpc(page, message, request);
            } catch (ClientResentPayloadException again) {
                page.getInternals()
                        .setLastRequestResponse(
                                Pressed.whole(page.getInternals().getLastRequestResponse()));
                throw again;
            }
        }

        @Override
        protected Map<String, RpcInvocationHandler> getInvocationHandlers() {
            Map<String, RpcInvocationHandler> handlers = new HashMap<>(super.getInvocationHandlers());
            handlers.computeIfPresent(EVENTS, (type, handler) -> new Events(browsers, handler));
            return handlers;
        }
    }

    private static final class Events implements RpcInvocationHandler {
        private static final long serialVersionUID = 1L;

        private final transient Browsers browsers;
        private final RpcInvocationHandler handler;

        Events(Browsers browsers, RpcInvocationHandler handler) {
            this.browsers = browsers;
            this.handler = handler;
        }

        @Override
        public String getRpcType() {
            return EVENTS;
        }

        @Override
        public Optional<Runnable> handle(UI page, JsonObject event) {
            boolean persons = isThePersons(event.hasKey(EVENTS) ? event.getString(EVENTS) : "");
            return persons && !browsers.active(page.getSession()) ? Optional.empty() : handler.handle(page, event);
        }
    }
}
