package org.etwin.network.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.etwin.countries.Territories;
import org.etwin.membership.Profile;
import org.etwin.network.Contact;
import org.etwin.network.ContactState;
import org.etwin.network.Contacts;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Seen;
import org.etwin.ui.Card;
import org.etwin.ui.Link;
import org.etwin.ui.Screen;
import org.etwin.ui.Section;
import org.etwin.ui.Stack;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** On the page of a person: whether we are contacts, and asking. */
@Component
public final class ContactSection implements Section<Seen<Profile>> {
    private final Contacts contacts;
    private final Territories territories;

    @Activate
    public ContactSection(@Reference Contacts contacts, @Reference Territories territories) {
        this.contacts = contacts;
        this.territories = territories;
    }

    @Override
    public String subject() {
        return "membership.person";
    }

    @Override
    public String id() {
        return "contact";
    }

    @Override
    public String key() {
        return "network.section.title";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public boolean shownTo(Actor actor, Seen<Profile> person) {
        return actor.isEtwinner() && !actor.is(person.value().account());
    }

    @Override
    public com.vaadin.flow.component.Component create(Seen<Profile> person, Screen screen) {
        Stack stack = new Stack();
        show(person.value(), screen, stack);
        screen.live().on(stack, "network.", person.value().account(), () -> show(person.value(), screen, stack));
        return stack;
    }

    private void show(Profile profile, Screen screen, Stack stack) {
        Id person = profile.account();
        Optional<Contact> contact = contacts.with(screen.actor(), person).map(Seen::value);
        stack.removeAll();
        if (contact.filter(each -> each.state() == ContactState.ACCEPTED).isPresent()) {
            stack.add(new Card(new Paragraph(screen.text("network.section.yes", profile.name()))));
        } else if (contact.filter(each -> each.state() == ContactState.ASKED).isPresent()) {
            stack.add(new Card(new ContactRows(screen, contacts, territories, () -> show(profile, screen, stack))
                    .waiting(contacts.with(screen.actor(), person).orElseThrow())));
        } else if (contacts.mayAsk(screen.actor(), person)) {
            stack.add(new Card(
                    new Paragraph(screen.text("network.section.no", profile.name())),
                    new Link("contacts/ask/" + person, screen.text("network.ask.button")).asButton()));
        } else {
            stack.add(new Card(new Paragraph(screen.text("network.section.not-now", profile.name()))));
        }
    }
}
