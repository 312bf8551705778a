package org.etwin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** A wide column and one of 320 px at the side; under each other where there is no room. */
public final class Columns extends Div {
    private final Div main = new Div();
    private final Div side = new Div();

    public Columns() {
        addClassName("etwin-columns");
        main.addClassName("stack");
        side.addClassName("stack");
        add(main, side);
    }

    public Columns main(Component... parts) {
        main.add(parts);
        return this;
    }

    /** Whether there is nothing in the wide column yet. */
    public boolean isEmpty() {
        return main.getComponentCount() == 0;
    }

    public Columns side(Component... parts) {
        side.add(parts);
        return this;
    }
}
