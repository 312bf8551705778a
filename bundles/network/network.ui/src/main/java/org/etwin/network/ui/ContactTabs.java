package org.etwin.network.ui;

import java.util.OptionalInt;
import org.etwin.network.Contacts;
import org.etwin.ui.Screen;
import org.etwin.ui.SectionTabs;

/** The four lists of contacts beside each other. */
final class ContactTabs {
    private final Screen screen;
    private final Contacts contacts;
    private final Tab now;
    private final SectionTabs tabs;

    /** A list with an address of its own. */
    enum Tab {
        MINE("contacts", "network.menu"),
        ASKED("contacts/asked", "network.asked.title"),
        SENT("contacts/sent", "network.sent.title"),
        BLOCKED("contacts/blocked", "network.blocked.title");

        private final String path;
        private final String key;

        Tab(String path, String key) {
            this.path = path;
            this.key = key;
        }
    }

    ContactTabs(Screen screen, Contacts contacts, Tab now) {
        this.screen = screen;
        this.contacts = contacts;
        this.now = now;
        this.tabs = new SectionTabs(screen.text("network.menu"));
        count();
    }

    SectionTabs tabs() {
        return tabs;
    }

    void count() {
        tabs.clear();
        int waiting = contacts.waiting(screen.actor()).value();
        for (Tab tab : Tab.values()) {
            OptionalInt number = tab == Tab.ASKED ? OptionalInt.of(waiting) : OptionalInt.empty();
            tabs.tab(tab.path, screen.text(tab.key), number, tab == now);
        }
    }
}
