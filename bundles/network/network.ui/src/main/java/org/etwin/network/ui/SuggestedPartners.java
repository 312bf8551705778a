package org.etwin.network.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.etwin.membership.Directory;
import org.etwin.membership.FitReason;
import org.etwin.membership.FoundPerson;
import org.etwin.membership.Profile;
import org.etwin.membership.Subject;
import org.etwin.network.Contacts;
import org.etwin.platform.Actor;
import org.etwin.ui.Avatar;
import org.etwin.ui.Card;
import org.etwin.ui.DashboardCard;
import org.etwin.ui.Link;
import org.etwin.ui.PersonRow;
import org.etwin.ui.Screen;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** On the start page: people whom the reader does not know and who would fit. */
@Component
public final class SuggestedPartners implements DashboardCard {
    private static final int SHOWN = 3;

    private final Contacts contacts;
    private final Directory directory;

    @Activate
    public SuggestedPartners(@Reference Contacts contacts, @Reference Directory directory) {
        this.contacts = contacts;
        this.directory = directory;
    }

    @Override
    public Place place() {
        return Place.INTEREST;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public boolean shownTo(Actor actor) {
        return actor.isEtwinner();
    }

    @Override
    public com.vaadin.flow.component.Component create(Screen screen) {
        List<FoundPerson> people = directory.suggested(screen.actor(), contacts.known(screen.actor()), SHOWN);
        Card card = Card.titled(screen.text("network.suggested.title"));
        if (people.isEmpty()) {
            card.add(new Paragraph(screen.text("network.suggested.none")));
        }
        people.forEach(person -> card.add(row(person, screen)));
        card.add(new Link("people", screen.text("network.find")));
        return card;
    }

    private static PersonRow row(FoundPerson found, Screen screen) {
        Profile person = found.profile();
        PersonRow row = new PersonRow(
                new Avatar(person.name(), person.account()).photo(person.photo()),
                new Link("people/" + person.account(), person.name()));
        String why = found.reasons().isEmpty() ? "" : why(found.reasons().get(0), screen);
        return why.isEmpty() ? row : row.note(why);
    }

    private static String why(FitReason reason, Screen screen) {
        return switch (reason.kind()) {
            case SUBJECTS ->
                screen.text(
                        "membership.fit.subjects",
                        String.join(
                                ", ",
                                reason.values().stream()
                                        .map(Subject::valueOf)
                                        .map(subject -> screen.words().of("membership.subject", subject))
                                        .toList()));
            case LANGUAGES ->
                screen.text(
                        "membership.fit.languages",
                        String.join(
                                ", ",
                                reason.values().stream()
                                        .map(tag -> java.util.Locale.forLanguageTag(tag)
                                                .getDisplayLanguage(
                                                        screen.words().locale()))
                                        .toList()));
            case AGES -> screen.text("membership.fit.ages", reason.values().toArray());
            case AVAILABLE -> "";
        };
    }
}
