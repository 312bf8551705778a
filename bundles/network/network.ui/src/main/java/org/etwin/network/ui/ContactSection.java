package org.etwin.network.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import org.etwin.countries.Territories;
import org.etwin.membership.MemberCard;
import org.etwin.membership.Profile;
import org.etwin.network.Blocks;
import org.etwin.network.Contact;
import org.etwin.network.Contacts;
import org.etwin.network.Tie;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Seen;
import org.etwin.ui.Buttons;
import org.etwin.ui.Card;
import org.etwin.ui.Link;
import org.etwin.ui.Notice;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.etwin.ui.Section;
import org.etwin.ui.Stack;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** On the page of a person: what there is between us, asking, answering, ending, blocking. */
@Component
public final class ContactSection implements Section<Seen<Profile>> {
    private final Contacts contacts;
    private final Blocks blocks;
    private final Territories territories;

    @Activate
    public ContactSection(@Reference Contacts contacts, @Reference Blocks blocks, @Reference Territories territories) {
        this.contacts = contacts;
        this.blocks = blocks;
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
        Runnable show = () -> show(person.value(), screen, stack);
        show.run();
        screen.live().on(stack, "network.", person.value().account(), show);
        screen.live().on(stack, "network.blocks", screen.actor() instanceof Actor.Person me ? me.id() : null, show);
        return stack;
    }

    private void show(Profile profile, Screen screen, Stack stack) {
        Id person = profile.account();
        ContactRows rows = new ContactRows(screen, contacts, blocks, territories, () -> show(profile, screen, stack));
        Map<Id, Tie> ties = contacts.ties(screen.actor(), List.of(person));
        stack.removeAll();
        switch (ties.getOrDefault(person, Tie.NONE)) {
            case CONTACT -> stack.add(known(profile, screen, rows));
            case ASKED_BY_ME, ASKED_BY_THEM ->
                contacts.with(screen.actor(), person).ifPresent(seen -> stack.add(new Card(rows.waiting(seen))));
            case BLOCKED -> stack.add(blocked(profile, screen, () -> show(profile, screen, stack)));
            case MAY_ASK -> stack.add(stranger(profile, screen, rows));
            case NONE ->
                stack.add(new Card(
                        new Paragraph(screen.text("network.section.not-now", profile.name())),
                        new Row(block(profile, screen, rows))));
        }
    }

    private Card known(Profile profile, Screen screen, ContactRows rows) {
        Card card = new Card(new Paragraph(screen.text("network.section.yes", profile.name())));
        contacts.with(screen.actor(), profile.account()).ifPresent(seen -> {
            Contact contact = seen.value();
            if (!contact.answer().isEmpty()) {
                card.note(screen.text("network.message", contact.answer()));
            }
            card.add(new Row(
                    Buttons.ghost(screen, "network.end", () -> rows.askToEnd(contact)), block(profile, screen, rows)));
        });
        return card;
    }

    private Card stranger(Profile profile, Screen screen, ContactRows rows) {
        Row buttons = new Row();
        if (profile.details().available()) {
            buttons.add(new Link("contacts/ask/" + profile.account(), screen.text("network.ask.button")).asButton());
        }
        buttons.add(block(profile, screen, rows));
        String key = profile.details().available() ? "network.section.no" : "network.section.not-now";
        return new Card(new Paragraph(screen.text(key, profile.name())), buttons);
    }

    private Card blocked(Profile profile, Screen screen, Runnable afterwards) {
        return new Card(
                new Paragraph(screen.text("network.section.blocked", profile.name())),
                new Row(Buttons.ghost(screen, "network.unblock", () -> {
                    blocks.unblock(screen.actor(), profile.account());
                    Notice.done(screen.text("network.unblocked", profile.name()));
                    afterwards.run();
                })));
    }

    private static com.vaadin.flow.component.Component block(Profile profile, Screen screen, ContactRows rows) {
        MemberCard person = new MemberCard(profile.account(), profile.name(), profile.etwinner(), null, false);
        return Buttons.ghost(screen, "network.block", () -> rows.askToBlock(person));
    }
}
