package org.etwin.webhooks.ui;

import com.vaadin.flow.component.html.Span;
import org.etwin.ui.Badge;
import org.etwin.ui.Tone;
import org.etwin.ui.Words;
import org.etwin.webhooks.DeliveryState;
import org.etwin.webhooks.Webhook;
import org.etwin.webhooks.WebhookState;

/** How webhooks and deliveries are named. */
final class WebhookWords {
    private WebhookWords() {}

    static String territory(Words words, Webhook webhook) {
        String code = webhook.details().territory();
        return code == null ? words.text("webhooks.everywhere") : code;
    }

    /** Addresses are long and have no blanks. */
    static Span address(String address) {
        Span span = new Span(address);
        span.getStyle().set("overflow-wrap", "anywhere");
        span.getElement().setAttribute("dir", "ltr");
        return span;
    }

    static Badge state(Words words, Webhook webhook) {
        if (webhook.state() == WebhookState.ON && webhook.failing() != null) {
            return new Badge(words.text("webhooks.failing"), Tone.WARN);
        }
        return new Badge(
                words.of("webhooks.state", webhook.state()),
                switch (webhook.state()) {
                    case ON -> Tone.OK;
                    case OFF -> Tone.NEUTRAL;
                    case GIVEN_UP -> Tone.DANGER;
                });
    }

    static Badge state(Words words, DeliveryState state) {
        return new Badge(
                words.of("webhooks.delivery", state),
                switch (state) {
                    case WAITING -> Tone.WARN;
                    case DELIVERED -> Tone.OK;
                    case PARKED -> Tone.DANGER;
                });
    }
}
