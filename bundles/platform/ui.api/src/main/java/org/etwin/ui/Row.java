package org.etwin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Parts beside each other, wrapping where there is no room. */
public final class Row extends Div {
    public Row(Component... parts) {
        super(parts);
        addClassName("etwin-row");
    }

    /** The first at the beginning of the line, the last at its end. */
    public Row spread() {
        addClassName("spread");
        return this;
    }
}
