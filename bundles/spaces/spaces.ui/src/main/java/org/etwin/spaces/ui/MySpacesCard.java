package org.etwin.spaces.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.etwin.platform.Actor;
import org.etwin.platform.PageRequest;
import org.etwin.spaces.Space;
import org.etwin.spaces.Spaces;
import org.etwin.ui.Avatar;
import org.etwin.ui.Card;
import org.etwin.ui.DashboardCard;
import org.etwin.ui.Link;
import org.etwin.ui.PersonRow;
import org.etwin.ui.Screen;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** The newest of my spaces on the start page. */
@org.osgi.service.component.annotations.Component
public final class MySpacesCard implements DashboardCard {
    private static final int FEW = 4;

    private final Spaces spaces;

    @Activate
    public MySpacesCard(@Reference Spaces spaces) {
        this.spaces = spaces;
    }

    @Override
    public Place place() {
        return Place.CHANGED;
    }

    @Override
    public boolean shownTo(Actor actor) {
        return actor instanceof Actor.Person;
    }

    @Override
    public Component create(Screen screen) {
        List<Space> mine = spaces.mine(screen.actor(), PageRequest.first(FEW)).items();
        if (mine.isEmpty()) {
            return null;
        }
        Card card = Card.titled(screen.text("spaces.mine.title"));
        mine.forEach(space -> card.add(
                new PersonRow(new Avatar(space.title(), space.id()), new Link("spaces/" + space.id(), space.title()))
                        .note(screen.text("spaces.mine.members", space.members()))));
        card.add(new Link("spaces", screen.text("spaces.mine.all")));
        return card;
    }
}
