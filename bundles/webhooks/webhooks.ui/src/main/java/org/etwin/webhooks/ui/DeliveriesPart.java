package org.etwin.webhooks.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.ui.Buttons;
import org.etwin.ui.Card;
import org.etwin.ui.Notice;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.etwin.webhooks.Delivery;
import org.etwin.webhooks.DeliveryState;
import org.etwin.webhooks.Webhooks;

/** What was sent to one webhook or waits, the newest first. */
final class DeliveriesPart extends Div {
    private final transient Screen screen;
    private final transient Webhooks webhooks;
    private final Id webhook;
    private int shown = PageRequest.USUAL;
    private boolean parkedOnly;

    DeliveriesPart(Screen screen, Webhooks webhooks, Id webhook) {
        this.screen = screen;
        this.webhooks = webhooks;
        this.webhook = webhook;
        refresh();
    }

    void refresh() {
        Set<DeliveryState> states = parkedOnly ? Set.of(DeliveryState.PARKED) : Set.of();
        Page<Delivery> page = webhooks.deliveries(screen.actor(), webhook, states, new PageRequest(null, shown));
        Card card = Card.titled(screen.text("webhooks.deliveries"));
        card.add(new Row(Buttons.ghost(screen, parkedOnly ? "webhooks.show-all" : "webhooks.show-parked", () -> {
            parkedOnly = !parkedOnly;
            refresh();
        })));
        UnorderedList list = new UnorderedList();
        list.addClassName("etwin-rows");
        list.getElement().setAttribute("role", "list");
        page.items().forEach(each -> list.add(new ListItem(row(each))));
        card.add(page.items().isEmpty() ? new Paragraph(screen.text("webhooks.no-deliveries")) : list);
        if (page.next() != null && shown < PageRequest.MOST) {
            card.add(new Row(Buttons.ghost(screen, "webhooks.more", () -> {
                shown = PageRequest.MOST;
                refresh();
            })));
        }
        removeAll();
        add(card);
    }

    private Row row(Delivery delivery) {
        Span type = new Span(delivery.type());
        type.addClassName("strong");
        Paragraph note = new Paragraph(note(delivery));
        note.addClassNames("muted", "small");
        Row row = new Row(new Div(new Row(type, WebhookWords.state(screen.words(), delivery.state())), note)).spread();
        if (delivery.state() != DeliveryState.WAITING || delivery.tries() > 0) {
            row.add(Buttons.ghost(
                    screen,
                    "webhooks.again",
                    () -> Notice.guarded(screen, () -> {
                        webhooks.sendAgain(screen.actor(), webhook, delivery.id());
                        refresh();
                    })));
        }
        return row;
    }

    private String note(Delivery delivery) {
        List<String> parts = new ArrayList<>();
        parts.add(screen.words().dateTime(delivery.happened()));
        if (delivery.subject() != null) {
            parts.add(delivery.subject());
        }
        if (!delivery.territories().isEmpty()) {
            parts.add(String.join(", ", delivery.territories()));
        }
        parts.add(screen.text("webhooks.tries", delivery.tries()));
        if (delivery.status() != null) {
            parts.add(screen.text("webhooks.status", delivery.status().toString()));
        }
        if (delivery.problem() != null) {
            parts.add(screen.text(delivery.problem()));
        }
        if (delivery.next() != null && delivery.tries() > 0) {
            parts.add(screen.text("webhooks.next", screen.words().dateTime(delivery.next())));
        }
        return String.join(" · ", parts);
    }
}
