package org.etwin.network.ui;

import com.vaadin.flow.router.Route;
import org.etwin.countries.Territories;
import org.etwin.network.Blocks;
import org.etwin.network.Contact;
import org.etwin.network.Contacts;
import org.etwin.platform.Seen;
import org.etwin.ui.Link;
import org.etwin.ui.ListView;
import org.etwin.ui.MenuGroups;
import org.etwin.ui.MenuItem;
import org.etwin.ui.Needs;
import org.etwin.ui.Screen;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** My contacts, found by words. */
@Route("contacts")
@MenuItem(group = MenuGroups.NETWORK, key = "network.menu", order = 10, needs = Needs.ETWINNER, icon = "connect")
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class ContactsView extends ListView<Seen<Contact>> {
    private final transient ContactTabs tabs;

    @Activate
    public ContactsView(
            @Reference Screen screen,
            @Reference Contacts contacts,
            @Reference Blocks blocks,
            @Reference Territories territories) {
        super(screen, "network.menu");
        tabs = new ContactTabs(screen, contacts, ContactTabs.Tab.MINE);
        ContactRows rows = new ContactRows(screen, contacts, blocks, territories, this::readAgain);
        actions(new Link("people", text("network.find")).asSoftButton());
        aboveFilters(tabs.tabs());
        search("network.words");
        source(query -> contacts.mine(actor(), query.words(), query.page()));
        rows(rows::contact);
        empty("connect", "network.none", "network.none-hint", new Link("people", text("network.find")).asButton());
        screen.live().on(this, "network.", this::readAgain);
    }

    private void readAgain() {
        tabs.count();
        refresh();
    }
}
