package org.etwin.spaces.ui;

import com.vaadin.flow.component.html.Div;

/** What fills a section: parts under each other. */
public abstract class Panel extends Div {
    protected Panel() {
        addClassName("stack");
    }
}
