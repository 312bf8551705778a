package org.etwin.projects.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.etwin.membership.MemberCard;
import org.etwin.network.Contact;
import org.etwin.network.Contacts;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Seen;
import org.etwin.schools.SchoolCard;
import org.etwin.ui.Screen;

/** The contacts a partner is chosen from, by the words of their names. */
final class PartnerChoice {
    private static final int BEST = 50;
    private static final int MOST_PAGES = 10;

    private final Screen screen;
    private final Contacts contacts;

    PartnerChoice(Screen screen, Contacts contacts) {
        this.screen = screen;
        this.contacts = contacts;
    }

    List<MemberCard> matching(String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        List<MemberCard> found = new ArrayList<>();
        String after = null;
        for (int i = 0; i < MOST_PAGES && found.size() < BEST; i++) {
            Page<Seen<Contact>> page = contacts.mine(screen.actor(), new PageRequest(after, PageRequest.MOST));
            page.items().stream()
                    .map(each -> each.value().person())
                    .filter(person -> person.name().toLowerCase(Locale.ROOT).contains(wanted))
                    .forEach(found::add);
            after = page.next();
            if (after == null) {
                break;
            }
        }
        return found.subList(0, Math.min(found.size(), BEST));
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
}
