package org.etwin.network.ui;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.etwin.countries.Territories;
import org.etwin.membership.MemberCard;
import org.etwin.network.Blocks;
import org.etwin.network.Contact;
import org.etwin.network.ContactAction;
import org.etwin.network.Contacts;
import org.etwin.platform.Seen;
import org.etwin.schools.SchoolCard;
import org.etwin.ui.Avatar;
import org.etwin.ui.Buttons;
import org.etwin.ui.Confirm;
import org.etwin.ui.Link;
import org.etwin.ui.Notice;
import org.etwin.ui.PersonRow;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;

/** People with what can be answered to them. */
final class ContactRows {
    private final Screen screen;
    private final Contacts contacts;
    private final Blocks blocks;
    private final Territories territories;
    private final Runnable afterwards;

    ContactRows(Screen screen, Contacts contacts, Blocks blocks, Territories territories, Runnable afterwards) {
        this.screen = screen;
        this.contacts = contacts;
        this.blocks = blocks;
        this.territories = territories;
        this.afterwards = afterwards;
    }

    PersonRow person(MemberCard person) {
        PersonRow row = new PersonRow(
                new Avatar(person.name(), person.account()).photo(person.photo()),
                new Link("people/" + person.account(), screen.words().person(person.name())));
        return person.school() == null ? row : row.note(place(person.school()));
    }

    /** Somebody who is a contact. */
    PersonRow contact(Seen<Contact> seen) {
        Contact contact = seen.value();
        Row buttons = new Row();
        if (seen.may(ContactAction.END)) {
            buttons.add(Buttons.ghost(screen, "network.end", () -> askToEnd(contact)));
        }
        addBlock(seen, buttons);
        return person(contact.person()).end(buttons);
    }

    /** Somebody who asked or was asked, with the message and the buttons that are allowed. */
    PersonRow waiting(Seen<Contact> seen) {
        Contact contact = seen.value();
        PersonRow row = person(contact.person());
        if (!contact.message().isEmpty()) {
            row.note(screen.text("network.message", contact.message()));
        }
        Row buttons = new Row();
        if (seen.may(ContactAction.ACCEPT)) {
            buttons.add(
                    Buttons.primary(screen, "network.accept", () -> accept(contact, "")),
                    Buttons.soft(screen, "network.accept-with-word", () -> new AnswerDialog(screen)
                            .ask(contact.person().name(), word -> accept(contact, word))));
        }
        if (seen.may(ContactAction.DECLINE)) {
            buttons.add(Buttons.ghost(screen, "network.decline", () -> decline(contact)));
        }
        if (contact.askedByMe() && seen.may(ContactAction.END)) {
            buttons.add(Buttons.ghost(screen, "network.take-back", () -> takeBack(contact)));
        }
        addBlock(seen, buttons);
        return row.end(buttons);
    }

    /** Nobody hears from that person any more, once it is confirmed. */
    void askToBlock(MemberCard person) {
        Confirm.ask(screen, "network.block-title", "network.block-text", "network.block", person.name(), () -> {
            blocks.block(screen.actor(), person.account());
            Notice.done(screen.text("network.blocked", person.name()));
            afterwards.run();
        });
    }

    void askToEnd(Contact contact) {
        Confirm.ask(
                screen,
                "network.end-title",
                "network.end-text",
                "network.end",
                contact.person().name(),
                () -> {
                    contacts.end(screen.actor(), contact.id());
                    afterwards.run();
                });
    }

    private void addBlock(Seen<Contact> seen, Row buttons) {
        if (seen.may(ContactAction.BLOCK)) {
            buttons.add(Buttons.icon(
                    screen,
                    "ban",
                    "network.block",
                    () -> askToBlock(seen.value().person())));
        }
    }

    private void accept(Contact contact, String word) {
        contacts.accept(screen.actor(), contact.id(), word);
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
