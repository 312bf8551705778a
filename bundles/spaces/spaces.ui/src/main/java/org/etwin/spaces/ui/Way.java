package org.etwin.spaces.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import org.etwin.ui.Link;
import org.etwin.ui.Screen;

/** The pages above this one. */
public final class Way extends Nav {
    private final OrderedList steps = new OrderedList();

    public Way(Screen screen) {
        addClassNames("space-way", "small");
        setAriaLabel(screen.text("spaces.forum.way"));
        add(steps);
    }

    public Way step(String path, String text) {
        steps.add(new ListItem(new Link(path, text)));
        return this;
    }
}
