package org.etwin.network.ui;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.etwin.countries.Territories;
import org.etwin.membership.MemberCard;
import org.etwin.network.Contact;
import org.etwin.network.ContactAction;
import org.etwin.network.Contacts;
import org.etwin.platform.Seen;
import org.etwin.schools.SchoolCard;
import org.etwin.ui.Avatar;
import org.etwin.ui.Buttons;
import org.etwin.ui.Link;
import org.etwin.ui.Notice;
import org.etwin.ui.PersonRow;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;

/** People with what can be answered to them. */
final class ContactRows {
    private final Screen screen;
    private final Contacts contacts;
    private final Territories territories;
    private final Runnable afterwards;

    ContactRows(Screen screen, Contacts contacts, Territories territories, Runnable afterwards) {
        this.screen = screen;
        this.contacts = contacts;
        this.territories = territories;
        this.afterwards = afterwards;
    }

    PersonRow person(Contact contact) {
        MemberCard person = contact.person();
        PersonRow row = new PersonRow(
                new Avatar(person.name(), person.account()),
                new Link("people/" + person.account(), screen.words().person(person.name())));
        return person.school() == null ? row : row.note(place(person.school()));
    }

    /** Somebody who asked or was asked, with the message and the buttons that are allowed. */
    PersonRow waiting(Seen<Contact> seen) {
        Contact contact = seen.value();
        PersonRow row = person(contact);
        if (!contact.message().isEmpty()) {
            row.note(screen.text("network.message", contact.message()));
        }
        Row buttons = new Row();
        if (seen.may(ContactAction.ACCEPT)) {
            buttons.add(Buttons.primary(screen, "network.accept", () -> accept(contact)));
        }
        if (seen.may(ContactAction.DECLINE)) {
            buttons.add(Buttons.ghost(screen, "network.decline", () -> decline(contact)));
        }
        if (contact.askedByMe() && seen.may(ContactAction.END)) {
            buttons.add(Buttons.ghost(screen, "network.take-back", () -> takeBack(contact)));
        }
        return row.end(buttons);
    }

    private void accept(Contact contact) {
        contacts.accept(screen.actor(), contact.id());
        Notice.done(screen.text("network.accepted", contact.person().name()));
        afterwards.run();
    }

    private void decline(Contact contact) {
        contacts.decline(screen.actor(), contact.id());
        Notice.done(screen.text("network.declined", contact.person().name()));
        afterwards.run();
    }

    private void takeBack(Contact contact) {
        contacts.end(screen.actor(), contact.id());
        afterwards.run();
    }

    private String place(SchoolCard school) {
        return Stream.of(school.name(), school.place(), country(school))
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private String country(SchoolCard school) {
        return territories.name(school.territory(), screen.words().locale());
    }
}
