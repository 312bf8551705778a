package org.etwin.ui.shell.server;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.shared.ui.Transport;

/** Clicks go over HTTP, so that a sign-in can set a cookie; what the server has to tell goes over the web socket. */
@Push(transport = Transport.WEBSOCKET_XHR)
@Viewport("width=device-width, initial-scale=1")
public class PagesShell implements AppShellConfigurator {
    private static final long serialVersionUID = 1L;
}
