package org.etwin.notifications.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** A row of a list like that of a person, without a picture. */
final class Line extends Div {
    /** @param end what can be done, at the end of the row */
    Line(Component first, Component second, Component... end) {
        addClassName("etwin-person-row");
        Div words = new Div(new Div(first), second);
        words.addClassName("words");
        add(words);
        if (end.length > 0) {
            Div last = new Div(end);
            last.addClassName("end");
            add(last);
        }
    }
}
