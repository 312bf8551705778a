package org.etwin.network.ui;

import com.vaadin.flow.router.Route;
import org.etwin.countries.Territories;
import org.etwin.membership.MemberCard;
import org.etwin.network.Blocked;
import org.etwin.network.Blocks;
import org.etwin.network.Contacts;
import org.etwin.ui.Buttons;
import org.etwin.ui.Link;
import org.etwin.ui.ListView;
import org.etwin.ui.Notice;
import org.etwin.ui.PersonRow;
import org.etwin.ui.Screen;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Whom I blocked, and how to end it. */
@Route("contacts/blocked")
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class BlockedContactsView extends ListView<Blocked> {
    private final transient Blocks blocks;
    private final transient ContactRows rows;

    @Activate
    public BlockedContactsView(
            @Reference Screen screen,
            @Reference Contacts contacts,
            @Reference Blocks blocks,
            @Reference Territories territories) {
        super(screen, "network.blocked.title");
        this.blocks = blocks;
        rows = new ContactRows(screen, contacts, blocks, territories, this::refresh);
        note(text("network.blocked.hint"));
        aboveFilters(new ContactTabs(screen, contacts, ContactTabs.Tab.BLOCKED).tabs());
        source(query -> blocks.mine(actor(), query.page()));
        rows(this::row);
        empty(
                "ban",
                "network.blocked.none",
                "network.blocked.none-hint",
                new Link("contacts", text("network.menu")).asSoftButton());
        screen.live().on(this, "network.blocks", this::refresh);
    }

    private PersonRow row(Blocked blocked) {
        MemberCard person = blocked.person();
        return rows.person(person)
                .note(text("network.blocked.since", words().date(blocked.since())))
                .end(Buttons.ghost(screen, "network.unblock", () -> {
                    blocks.unblock(actor(), person.account());
                    Notice.done(text("network.unblocked", person.name()));
                    refresh();
                }));
    }
}
