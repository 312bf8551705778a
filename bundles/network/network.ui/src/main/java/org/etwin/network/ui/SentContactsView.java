package org.etwin.network.ui;

import com.vaadin.flow.router.Route;
import org.etwin.countries.Territories;
import org.etwin.network.Blocks;
import org.etwin.network.Contact;
import org.etwin.network.Contacts;
import org.etwin.network.Contacts.Asked;
import org.etwin.platform.Seen;
import org.etwin.ui.Link;
import org.etwin.ui.ListView;
import org.etwin.ui.Screen;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Whom I asked and who has not answered. */
@Route("contacts/sent")
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class SentContactsView extends ListView<Seen<Contact>> {
    private final transient ContactTabs tabs;

    @Activate
    public SentContactsView(
            @Reference Screen screen,
            @Reference Contacts contacts,
            @Reference Blocks blocks,
            @Reference Territories territories) {
        super(screen, "network.sent.title");
        tabs = new ContactTabs(screen, contacts, ContactTabs.Tab.SENT);
        ContactRows rows = new ContactRows(screen, contacts, blocks, territories, this::readAgain);
        aboveFilters(tabs.tabs());
        source(query -> contacts.asked(actor(), Asked.BY_ME, query.page()));
        rows(rows::waiting);
        empty(
                "connect",
                "network.sent.none",
                "network.sent.none-hint",
                new Link("people", text("network.find")).asSoftButton());
        screen.live().on(this, "network.", this::readAgain);
    }

    private void readAgain() {
        tabs.count();
        refresh();
    }
}
