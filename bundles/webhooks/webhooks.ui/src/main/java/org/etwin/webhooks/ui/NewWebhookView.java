package org.etwin.webhooks.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.Set;
import org.etwin.countries.Territories;
import org.etwin.platform.Rejected;
import org.etwin.platform.Role;
import org.etwin.ui.BaseView;
import org.etwin.ui.Card;
import org.etwin.ui.Link;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.etwin.ui.Shell;
import org.etwin.ui.View;
import org.etwin.webhooks.WebhookDetails;
import org.etwin.webhooks.Webhooks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One more program that is told; its secret is seen once. */
@Route(WebhookView.PATH + "/new")
@Shell(Shell.Variant.DESK)
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class NewWebhookView extends BaseView implements BeforeEnterObserver {
    private final transient Webhooks webhooks;
    private final transient Territories territories;

    @Activate
    public NewWebhookView(@Reference Screen screen, @Reference Webhooks webhooks, @Reference Territories territories) {
        super(screen, "webhooks.new");
        this.webhooks = webhooks;
        this.territories = territories;
        narrow();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!actor().has(Role.NSO) && !actor().has(Role.ADMIN)) {
            throw Rejected.forbidden();
        }
        getChildren().filter(Card.class::isInstance).toList().forEach(this::remove);
        WebhookForm form = new WebhookForm(
                screen, webhooks.eventTypes(), territories, new WebhookDetails("", null, "https://", Set.of()));
        add(new Card(form.submit("webhooks.make", details -> made(webhooks.make(actor(), details)))));
    }

    private void made(Webhooks.Made made) {
        getChildren().filter(Card.class::isInstance).toList().forEach(this::remove);
        add(new SecretCard(
                screen,
                made.secret(),
                new Row(new Link(WebhookView.PATH + "/" + made.webhook(), text("webhooks.go-on")).asButton())));
    }
}
