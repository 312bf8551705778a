package org.etwin.ui.shell.server;

import com.vaadin.flow.component.UI;

/** Told of every page that a browser opens, before its first navigation. */
public interface PageStart {
    void started(UI page);
}
