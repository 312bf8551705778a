package org.etwin.webhooks.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.etwin.ui.Card;
import org.etwin.ui.CopyField;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;

/** A secret, for the only time. */
final class SecretCard extends Div {
    SecretCard(Screen screen, String secret, Row on) {
        CopyField field = new CopyField(screen, screen.text("webhooks.secret"), secret);
        Span once = new Span(screen.text("webhooks.secret-once"));
        once.getElement().setAttribute("role", "status");
        add(Card.titled(screen.text("webhooks.secret-made"), once, field, on));
        field.focus();
    }
}
