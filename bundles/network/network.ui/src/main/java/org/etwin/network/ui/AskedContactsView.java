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

/** Who would like to be my contact. */
@Route("contacts/asked")
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class AskedContactsView extends ListView<Seen<Contact>> {
    private final transient ContactTabs tabs;

    @Activate
    public AskedContactsView(
            @Reference Screen screen,
            @Reference Contacts contacts,
            @Reference Blocks blocks,
            @Reference Territories territories) {
        super(screen, "network.asked.title");
        tabs = new ContactTabs(screen, contacts, ContactTabs.Tab.ASKED);
        ContactRows rows = new ContactRows(screen, contacts, blocks, territories, this::readAgain);
        aboveFilters(tabs.tabs());
        source(query -> contacts.asked(actor(), Asked.BY_OTHERS, query.page()));
        rows(rows::waiting);
        empty(
                "connect",
                "network.asked.none",
                "network.asked.none-hint",
                new Link("people", text("network.find")).asSoftButton());
        screen.live().on(this, "network.", this::readAgain);
    }

    private void readAgain() {
        tabs.count();
        refresh();
    }
}
