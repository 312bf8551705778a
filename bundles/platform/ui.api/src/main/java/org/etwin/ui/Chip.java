package org.etwin.ui;

import com.vaadin.flow.component.html.NativeButton;

/** A filter that is on or off. */
public final class Chip extends NativeButton {
    private boolean on;

    public Chip(String text, Runnable toggled) {
        super(text, click -> toggled.run());
        addClassName("etwin-chip");
        on(false);
    }

    public void on(boolean now) {
        on = now;
        setClassName("on", now);
        getElement().setAttribute("aria-pressed", Boolean.toString(now));
    }

    public boolean on() {
        return on;
    }
}
