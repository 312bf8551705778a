package org.etwin.spaces.ui;

import com.vaadin.flow.component.Component;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.spaces.Space;
import org.etwin.spaces.SpaceState;
import org.etwin.spaces.Spaces;
import org.etwin.spaces.Spaces.SpaceQuery;
import org.etwin.ui.Avatar;
import org.etwin.ui.Badge;
import org.etwin.ui.Card;
import org.etwin.ui.DashboardCard;
import org.etwin.ui.Link;
import org.etwin.ui.PersonRow;
import org.etwin.ui.Screen;
import org.etwin.ui.Tone;
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
        SpaceQuery open = new SpaceQuery(null, EnumSet.of(SpaceState.OPEN));
        List<Space> mine =
                spaces.mine(screen.actor(), open, PageRequest.first(FEW)).items();
        if (mine.isEmpty()) {
            return null;
        }
        Card card = Card.titled(screen.text("spaces.mine.title"));
        Map<Id, Integer> news =
                spaces.news(screen.actor(), mine.stream().map(Space::id).toList());
        mine.forEach(space -> card.add(row(screen, space, news.get(space.id()))));
        card.add(new Link("spaces", screen.text("spaces.mine.all")));
        return card;
    }

    /** @param news how much is new, or null */
    private static PersonRow row(Screen screen, Space space, Integer news) {
        PersonRow row = new PersonRow(
                        new Avatar(space.title(), space.id()), new Link("spaces/" + space.id(), space.title()))
                .note(screen.text("spaces.mine.members", space.members()));
        return news == null ? row : row.end(new Badge(screen.text("spaces.mine.new", news), Tone.ACCENT));
    }
}
