package org.etwin.network.ui;

import com.vaadin.flow.router.Route;
import java.util.List;
import org.etwin.countries.Territories;
import org.etwin.network.Contact;
import org.etwin.network.ContactAction;
import org.etwin.network.Contacts;
import org.etwin.network.Contacts.Asked;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Seen;
import org.etwin.ui.Buttons;
import org.etwin.ui.Card;
import org.etwin.ui.Confirm;
import org.etwin.ui.Link;
import org.etwin.ui.ListView;
import org.etwin.ui.MenuGroups;
import org.etwin.ui.MenuItem;
import org.etwin.ui.Needs;
import org.etwin.ui.PersonRow;
import org.etwin.ui.Screen;
import org.etwin.ui.Stack;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Who waits for my answer, whom I asked, and my contacts. */
@Route("contacts")
@MenuItem(group = MenuGroups.NETWORK, key = "network.menu", order = 10, needs = Needs.ETWINNER, icon = "connect")
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class ContactsView extends ListView<Seen<Contact>> {
    private final transient Contacts contacts;
    private final transient ContactRows rows;
    private final Stack asked = new Stack();

    @Activate
    public ContactsView(@Reference Screen screen, @Reference Contacts contacts, @Reference Territories territories) {
        super(screen, "network.menu");
        this.contacts = contacts;
        this.rows = new ContactRows(screen, contacts, territories, this::readAgain);
        actions(new Link("people", text("network.find")).asSoftButton());
        aboveList(asked);
        source(query -> contacts.mine(actor(), query.page()));
        rows(this::row);
        empty("connect", "network.none", "network.none-hint", new Link("people", text("network.find")).asButton());
        showAsked();
        screen.live().on(this, "network.", this::readAgain);
    }

    private PersonRow row(Seen<Contact> contact) {
        PersonRow row = rows.person(contact.value());
        if (contact.may(ContactAction.END)) {
            row.end(Buttons.ghost(screen, "network.end", () -> askToEnd(contact.value())));
        }
        return row;
    }

    private void askToEnd(Contact contact) {
        Confirm.ask(
                screen,
                "network.end-title",
                "network.end-text",
                "network.end",
                contact.person().name(),
                () -> {
                    contacts.end(actor(), contact.id());
                    readAgain();
                });
    }

    private void readAgain() {
        showAsked();
        refresh();
    }

    private void showAsked() {
        asked.removeAll();
        show(Asked.BY_OTHERS, "network.asked-me");
        show(Asked.BY_ME, "network.i-asked");
        asked.setVisible(asked.getComponentCount() > 0);
    }

    private void show(Asked by, String titleKey) {
        List<PersonRow> waiting = contacts.asked(actor(), by, PageRequest.first()).items().stream()
                .map(rows::waiting)
                .toList();
        if (!waiting.isEmpty()) {
            Card card = Card.titled(text(titleKey));
            waiting.forEach(card::add);
            asked.add(card);
        }
    }
}
