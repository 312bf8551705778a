package org.etwin.webhooks.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import org.etwin.platform.Seen;
import org.etwin.ui.Badge;
import org.etwin.ui.Link;
import org.etwin.ui.ListView;
import org.etwin.ui.MenuGroups;
import org.etwin.ui.MenuItem;
import org.etwin.ui.Needs;
import org.etwin.ui.Screen;
import org.etwin.ui.Shell;
import org.etwin.ui.View;
import org.etwin.webhooks.Webhook;
import org.etwin.webhooks.Webhooks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The programs that are told: of a desk its own, for admins all. */
@Route("desk/webhooks")
@MenuItem(group = MenuGroups.DESK_COUNTRY, key = "webhooks.menu", order = 70, needs = Needs.NSO, icon = "connect")
@Shell(Shell.Variant.DESK)
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class WebhooksView extends ListView<Seen<Webhook>> {
    @Activate
    public WebhooksView(@Reference Screen screen, @Reference Webhooks webhooks) {
        super(screen, "webhooks.title");
        note(text("webhooks.note"));
        actions(new Link(WebhookView.PATH + "/new", text("webhooks.add")).asButton());
        source(query -> webhooks.list(actor(), query.page()));
        column(
                "webhooks.name",
                seen -> new Link(
                        WebhookView.PATH + "/" + seen.value().id(),
                        seen.value().details().name()));
        column("webhooks.territory", seen -> new Span(WebhookWords.territory(words(), seen.value())));
        column(
                "webhooks.address",
                seen -> WebhookWords.address(seen.value().details().address()));
        column("webhooks.state", seen -> state(seen.value()));
        empty("connect", "webhooks.none", "webhooks.none-hint");
    }

    private Badge state(Webhook webhook) {
        return WebhookWords.state(words(), webhook);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        if (attached.isInitialAttach()) {
            screen.live().on(this, "webhooks.changed", this::refresh);
        }
    }
}
