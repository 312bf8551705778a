package org.etwin.spaces.ui.hearing;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.spaces.Space;
import org.etwin.spaces.SpaceHearing;
import org.etwin.spaces.Spaces;
import org.etwin.ui.Card;
import org.etwin.ui.DashboardCard;
import org.etwin.ui.Screen;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** In the preference centre: what one is told of each of the newest spaces; older ones have it on their page. */
@org.osgi.service.component.annotations.Component
public final class HearingCard implements DashboardCard {
    private static final int SHOWN = 20;

    private final Spaces spaces;
    private final SpaceHearing hearing;

    @Activate
    public HearingCard(@Reference Spaces spaces, @Reference SpaceHearing hearing) {
        this.spaces = spaces;
        this.hearing = hearing;
    }

    @Override
    public Place place() {
        return Place.NOTIFICATIONS;
    }

    @Override
    public boolean shownTo(Actor actor) {
        return actor instanceof Actor.Person;
    }

    @Override
    public Component create(Screen screen) {
        List<Space> mine = spaces.mine(screen.actor(), PageRequest.first(SHOWN)).items();
        if (mine.isEmpty()) {
            return null;
        }
        Card card = Card.titled(screen.text("spaces.hearing.mine")).note(screen.text("spaces.hearing.mine-note"));
        Map<Id, SpaceHearing.Chosen> chosen =
                hearing.of(screen.actor(), mine.stream().map(Space::id).toList());
        mine.stream().filter(space -> chosen.containsKey(space.id())).forEach(space -> {
            HearingField field = new HearingField(screen, hearing, space.id(), chosen.get(space.id()));
            field.setLabel(space.title());
            card.add(field);
        });
        return card;
    }
}
