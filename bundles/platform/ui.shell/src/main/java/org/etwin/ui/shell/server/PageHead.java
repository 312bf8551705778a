package org.etwin.ui.shell.server;

import com.vaadin.flow.server.VaadinRequest;
import org.jsoup.nodes.Document;

/** Adds to the page that a browser loads first: language, style sheets, scripts, icon. */
public interface PageHead {
    void fill(Document page, VaadinRequest request);
}
