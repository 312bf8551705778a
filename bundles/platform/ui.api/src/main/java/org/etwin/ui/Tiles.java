package org.etwin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;

/** Cards beside each other, as many in a line as fit. A list for screen readers. */
public final class Tiles extends UnorderedList {
    public Tiles() {
        addClassName("etwin-tiles");
        getElement().setAttribute("role", "list");
    }

    public Tiles tile(Component card) {
        add(new ListItem(card));
        return this;
    }
}
