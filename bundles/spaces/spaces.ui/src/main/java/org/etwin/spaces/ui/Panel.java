package org.etwin.spaces.ui;

import com.vaadin.flow.component.html.Div;

/** What fills a section: parts under each other. */
abstract class Panel extends Div {
    Panel() {
        addClassName("stack");
    }
}
