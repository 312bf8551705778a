package org.etwin.webhooks.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import org.etwin.countries.Territories;
import org.etwin.platform.Id;
import org.etwin.platform.Seen;
import org.etwin.ui.BaseView;
import org.etwin.ui.Buttons;
import org.etwin.ui.Card;
import org.etwin.ui.Confirm;
import org.etwin.ui.Link;
import org.etwin.ui.Notice;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.etwin.ui.Shell;
import org.etwin.ui.Stack;
import org.etwin.ui.Tone;
import org.etwin.ui.View;
import org.etwin.webhooks.Webhook;
import org.etwin.webhooks.WebhookAction;
import org.etwin.webhooks.WebhookState;
import org.etwin.webhooks.Webhooks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One webhook: how it is, what was sent, and what can be changed. */
@Route(WebhookView.PATH + "/:id")
@Shell(Shell.Variant.DESK)
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class WebhookView extends BaseView implements BeforeEnterObserver {
    static final String PATH = "desk/webhooks";

    private final transient Webhooks webhooks;
    private final transient Territories territories;
    private final Stack place = new Stack();
    private final Div top = new Div();
    private DeliveriesPart deliveries;
    private Id id;

    @Activate
    public WebhookView(@Reference Screen screen, @Reference Webhooks webhooks, @Reference Territories territories) {
        super(screen, "webhooks.title");
        this.webhooks = webhooks;
        this.territories = territories;
        add(place);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Id.parse(event.getRouteParameters().get("id").orElse(""));
        Seen<Webhook> seen = webhooks.find(actor(), id);
        heading(seen.value().details().name());
        deliveries = new DeliveriesPart(screen, webhooks, id);
        place.removeAll();
        place.add(top, deliveries, Card.titled(text("webhooks.change"), form(seen)));
        drawTop(seen);
        screen.live().on(place, "webhooks.changed", id, this::refresh);
    }

    private void refresh() {
        drawTop(webhooks.find(actor(), id));
        deliveries.refresh();
    }

    private void drawTop(Seen<Webhook> seen) {
        Webhook webhook = seen.value();
        actions(new Link(PATH, text("webhooks.all")).asGhostButton());
        top.removeAll();
        Card card = new Card(
                new Row(WebhookWords.state(words(), webhook)),
                WebhookWords.address(webhook.details().address()));
        if (webhook.failing() != null) {
            card.add(new Notice(Tone.WARN, text("webhooks.failing-since", words().dateTime(webhook.failing()))));
        }
        if (webhook.state() == WebhookState.GIVEN_UP) {
            card.add(new Notice(Tone.DANGER, text("webhooks.given-up")));
        }
        if (webhook.previousSecretUntil() != null) {
            card.add(new Paragraph(text("webhooks.both-secrets", words().dateTime(webhook.previousSecretUntil()))));
        }
        card.add(buttons(seen));
        top.add(card);
    }

    private Row buttons(Seen<Webhook> seen) {
        Row row = new Row();
        if (seen.may(WebhookAction.SWITCH_ON)) {
            row.add(Buttons.primary(screen, "webhooks.on", () -> turn(true)));
        }
        if (seen.may(WebhookAction.SWITCH_OFF)) {
            row.add(
                    Buttons.soft(screen, "webhooks.ping", () -> {
                        webhooks.ping(actor(), id);
                        refresh();
                    }),
                    Buttons.ghost(screen, "webhooks.off", () -> turn(false)));
        }
        row.add(
                Buttons.ghost(screen, "webhooks.new-secret", this::newSecret),
                Buttons.danger(
                        screen,
                        "webhooks.remove",
                        () -> Confirm.ask(
                                screen,
                                "webhooks.remove-title",
                                "webhooks.remove-text",
                                "webhooks.remove",
                                seen.value().details().name(),
                                () -> {
                                    webhooks.remove(actor(), id);
                                    go(PATH);
                                })));
        return row;
    }

    private void turn(boolean on) {
        webhooks.turn(actor(), id, on);
        refresh();
    }

    private void newSecret() {
        String secret = webhooks.newSecret(actor(), id);
        refresh();
        top.add(new SecretCard(
                screen,
                secret,
                new Row(Buttons.soft(screen, "webhooks.go-on", () -> drawTop(webhooks.find(actor(), id))))));
    }

    private org.etwin.ui.Form form(Seen<Webhook> seen) {
        return new WebhookForm(
                        screen, webhooks.eventTypes(), territories, seen.value().details())
                .submit("webhooks.save", details -> {
                    webhooks.change(actor(), id, seen.version(), details);
                    Notice.done(text("webhooks.saved"));
                    getUI().ifPresent(page -> page.refreshCurrentRoute(false));
                });
    }
}
