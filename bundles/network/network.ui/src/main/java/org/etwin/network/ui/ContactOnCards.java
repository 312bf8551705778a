package org.etwin.network.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.etwin.membership.FoundPerson;
import org.etwin.membership.Profile;
import org.etwin.network.Contacts;
import org.etwin.network.Tie;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.ui.Badge;
import org.etwin.ui.CardParts;
import org.etwin.ui.Link;
import org.etwin.ui.Screen;
import org.etwin.ui.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** In the directory: asking from the card, or what there is already. */
@Component
public final class ContactOnCards implements CardParts<FoundPerson> {
    private final Contacts contacts;

    @Activate
    public ContactOnCards(@Reference Contacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public String subject() {
        return "membership.people";
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
    public Function<FoundPerson, Optional<com.vaadin.flow.component.Component>> parts(
            List<FoundPerson> people, Screen screen) {
        Map<Id, Tie> ties = contacts.ties(
                screen.actor(),
                people.stream().map(found -> found.profile().account()).toList());
        return found -> part(found.profile(), ties.getOrDefault(found.profile().account(), Tie.NONE), screen);
    }

    private static Optional<com.vaadin.flow.component.Component> part(Profile person, Tie tie, Screen screen) {
        return switch (tie) {
            case CONTACT -> Optional.of(new Badge(screen.text("network.card.contact"), Tone.OK));
            case ASKED_BY_ME -> Optional.of(new Badge(screen.text("network.card.asked"), Tone.NEUTRAL));
            case BLOCKED -> Optional.of(new Badge(screen.text("network.card.blocked"), Tone.NEUTRAL));
            case ASKED_BY_THEM ->
                Optional.of(new Link("contacts/asked", screen.text("network.card.answer")).asButton());
            case MAY_ASK ->
                person.details().available() && !screen.actor().isSuspended()
                        ? Optional.of(ask(person, screen))
                        : Optional.empty();
            case NONE -> Optional.empty();
        };
    }

    private static Link ask(Profile person, Screen screen) {
        Link ask = new Link("contacts/ask/" + person.account(), screen.text("network.ask.button")).asSoftButton();
        ask.getElement().setAttribute("aria-label", screen.text("network.ask.heading", person.name()));
        return ask;
    }
}
