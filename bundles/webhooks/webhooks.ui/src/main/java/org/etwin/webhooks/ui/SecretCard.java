package org.etwin.webhooks.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import org.etwin.ui.Card;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;

/** A secret, for the only time. */
final class SecretCard extends Div {
    SecretCard(Screen screen, String secret, Row on) {
        TextField field = new TextField(screen.text("webhooks.secret"));
        field.setValue(secret);
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setWidthFull();
        Span once = new Span(screen.text("webhooks.secret-once"));
        once.getElement().setAttribute("role", "status");
        add(Card.titled(screen.text("webhooks.secret-made"), once, field, on));
        field.focus();
    }
}
