package org.etwin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Parts under each other with the usual distance. */
public final class Stack extends Div {
    public Stack(Component... parts) {
        super(parts);
        addClassName("stack");
    }
}
