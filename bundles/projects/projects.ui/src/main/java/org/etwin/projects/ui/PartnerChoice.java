package org.etwin.projects.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.etwin.membership.MemberCard;
import org.etwin.membership.Members;
import org.etwin.network.Contact;
import org.etwin.network.Contacts;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Seen;
import org.etwin.schools.SchoolCard;
import org.etwin.ui.Screen;

/** The contacts a partner is chosen from, by the words of their names, and why some cannot be chosen. */
final class PartnerChoice {
    private static final int BEST = 50;
    private static final int MOST_PAGES = 10;

    private final Screen screen;
    private final Contacts contacts;
    private final Members members;

    PartnerChoice(Screen screen, Contacts contacts, Members members) {
        this.screen = screen;
        this.contacts = contacts;
        this.members = members;
    }

    /** @param school with which the founder takes part; the partner needs another one */
    List<MemberCard> choosable(String words, Optional<Id> school) {
        return named(words)
                .filter(person -> reason(person, school).isEmpty())
                .limit(BEST)
                .toList();
    }

    /** Folded: the contacts who cannot be chosen now, each with the reason. */
    Component others(Supplier<Optional<Id>> school) {
        Details details = new Details(screen.text("projects.partner.others"));
        details.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                details.removeAll();
                details.add(listed(school.get()));
            }
        });
        return details;
    }

    /** The contact that was chosen before, or null. */
    MemberCard find(Id person) {
        return person == null
                ? null
                : contacts.with(screen.actor(), person)
                        .map(each -> each.value().person())
                        .orElse(null);
    }

    static String label(MemberCard person) {
        SchoolCard school = person.school();
        return school == null ? person.name() : person.name() + " · " + school.name() + ", " + school.territory();
    }

    private Component listed(Optional<Id> school) {
        UnorderedList list = new UnorderedList();
        list.addClassName("bullets");
        named("").limit(BEST).forEach(person -> reason(person, school)
                .ifPresent(key ->
                        list.add(new ListItem(screen.text(key, screen.words().person(person.name()))))));
        return list.getChildren().findAny().isPresent() ? list : new Paragraph(screen.text("projects.partner.all-can"));
    }

    /** Text key of why that contact cannot be asked now. */
    private Optional<String> reason(MemberCard person, Optional<Id> school) {
        if (!person.etwinner()) {
            return Optional.of("projects.partner.no-etwinner");
        }
        if (!person.available()) {
            return Optional.of("projects.partner.not-available");
        }
        boolean maybeSame = person.school() != null
                && school.filter(person.school().id()::equals).isPresent();
        return maybeSame && members.affiliations(person.account()).size() < 2
                ? Optional.of("projects.partner.same-school")
                : Optional.empty();
    }

    private Stream<MemberCard> named(String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return contacts()
                .filter(person -> person.name().toLowerCase(Locale.ROOT).contains(wanted));
    }

    private Stream<MemberCard> contacts() {
        List<MemberCard> all = new ArrayList<>();
        String after = null;
        for (int i = 0; i < MOST_PAGES; i++) {
            Page<Seen<Contact>> page = contacts.mine(screen.actor(), new PageRequest(after, PageRequest.MOST));
            page.items().forEach(each -> all.add(each.value().person()));
            after = page.next();
            if (after == null) {
                break;
            }
        }
        return all.stream();
    }
}
