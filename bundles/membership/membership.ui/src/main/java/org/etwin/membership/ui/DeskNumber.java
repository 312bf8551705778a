package org.etwin.membership.ui;

import com.vaadin.flow.component.html.Span;

/** The one number of a card, large. */
final class DeskNumber extends Span {
    DeskNumber(String number) {
        super(number);
        addClassName("etwin-number");
    }
}
