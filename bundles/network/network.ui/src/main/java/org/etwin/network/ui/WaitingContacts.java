package org.etwin.network.ui;

import org.etwin.countries.Territories;
import org.etwin.network.Blocks;
import org.etwin.network.Contacts;
import org.etwin.network.Contacts.Asked;
import org.etwin.platform.Actor;
import org.etwin.platform.PageRequest;
import org.etwin.ui.DashboardCard;
import org.etwin.ui.MenuCount;
import org.etwin.ui.Screen;
import org.etwin.ui.Stack;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who waits for my answer: on the start page, and as the number in the menu. */
@Component
public final class WaitingContacts implements DashboardCard, MenuCount {
    private static final int SHOWN = 3;

    private final Contacts contacts;
    private final Blocks blocks;
    private final Territories territories;

    @Activate
    public WaitingContacts(@Reference Contacts contacts, @Reference Blocks blocks, @Reference Territories territories) {
        this.contacts = contacts;
        this.blocks = blocks;
        this.territories = territories;
    }

    @Override
    public Place place() {
        return Place.WAITING;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public boolean shownTo(Actor actor) {
        return waiting(actor) > 0;
    }

    @Override
    public com.vaadin.flow.component.Component create(Screen screen) {
        Stack rows = new Stack();
        show(screen, rows);
        return rows;
    }

    private void show(Screen screen, Stack rows) {
        rows.removeAll();
        ContactRows people = new ContactRows(screen, contacts, blocks, territories, () -> show(screen, rows));
        contacts.asked(screen.actor(), Asked.BY_OTHERS, PageRequest.first(SHOWN))
                .items()
                .forEach(each -> rows.add(people.waiting(each)));
    }

    @Override
    public Class<? extends View> view() {
        return ContactsView.class;
    }

    @Override
    public int waiting(Actor actor) {
        return contacts.waiting(actor).value();
    }

    @Override
    public String events() {
        return "network.";
    }
}
