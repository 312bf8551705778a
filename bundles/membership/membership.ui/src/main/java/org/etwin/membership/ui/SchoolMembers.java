package org.etwin.membership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.etwin.membership.MemberCard;
import org.etwin.membership.MemberCount;
import org.etwin.membership.Members;
import org.etwin.platform.Actor;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Role;
import org.etwin.platform.Seen;
import org.etwin.schools.School;
import org.etwin.ui.Avatar;
import org.etwin.ui.Badge;
import org.etwin.ui.Card;
import org.etwin.ui.EmptyState;
import org.etwin.ui.Link;
import org.etwin.ui.PersonRow;
import org.etwin.ui.Screen;
import org.etwin.ui.Section;
import org.etwin.ui.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** The validated members of a school, on its page; for visitors only how many they are. */
@org.osgi.service.component.annotations.Component
public final class SchoolMembers implements Section<Seen<School>> {
    private final Members members;
    private final MemberCount count;

    @Activate
    public SchoolMembers(@Reference Members members, @Reference MemberCount count) {
        this.members = members;
        this.count = count;
    }

    @Override
    public String subject() {
        return "schools.school";
    }

    @Override
    public String id() {
        return "members";
    }

    @Override
    public String key() {
        return "membership.school.members";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component create(Seen<School> school, Screen screen) {
        if (!seesPeople(screen.actor())) {
            long many = count.etwinnersAt(school.value().id());
            return Card.titled(
                    screen.text("membership.school.members-count", many),
                    new Paragraph(screen.text("membership.school.members-hint")));
        }
        List<MemberCard> people = members.at(screen.actor(), school.value().id(), PageRequest.first(PageRequest.MOST))
                .items();
        if (people.isEmpty()) {
            return new EmptyState(
                    "users", screen.text("membership.school.none"), screen.text("membership.school.none-hint"));
        }
        Card card = new Card();
        people.forEach(person -> card.add(row(person, screen)));
        return card;
    }

    private static boolean seesPeople(Actor actor) {
        return actor.isEtwinner() || actor.has(Role.NSO) || actor.has(Role.CSS);
    }

    private static PersonRow row(MemberCard person, Screen screen) {
        PersonRow row = new PersonRow(
                new Avatar(person.name(), person.account()).photo(person.photo()),
                new Link("people/" + person.account(), person.name()));
        return person.available() ? row.end(new Badge(screen.text("membership.people.available"), Tone.OK)) : row;
    }
}
