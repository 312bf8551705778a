package org.etwin.spaces.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Route;
import org.etwin.platform.Actor;
import org.etwin.platform.ForPupils;
import org.etwin.spaces.Space;
import org.etwin.spaces.SpaceState;
import org.etwin.spaces.Spaces;
import org.etwin.ui.Badge;
import org.etwin.ui.Card;
import org.etwin.ui.GeneratedCover;
import org.etwin.ui.ListView;
import org.etwin.ui.MenuGroups;
import org.etwin.ui.MenuItem;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.etwin.ui.Tone;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** The spaces I am in; the first page that a pupil sees. */
@Route("spaces")
@MenuItem(group = MenuGroups.WORK, key = "spaces.menu.mine", order = 20, icon = "comments")
@ForPupils
@StyleSheet("context://static/org.etwin.spaces.ui/spaces.css")
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class SpacesView extends ListView<Space> {
    @Activate
    public SpacesView(@Reference Screen screen, @Reference Spaces spaces) {
        super(screen, "spaces.mine.title");
        SpaceLook.apply(this, actor());
        source(query -> spaces.mine(actor(), query.page()));
        cards(this::card);
        boolean pupil = actor() instanceof Actor.Pupil;
        empty("comments", "spaces.mine.none", pupil ? "spaces.mine.none-pupil" : "spaces.mine.none-hint");
        screen.live().on(this, "spaces.", this::refresh);
    }

    private Card card(Space space) {
        Card card = Card.linked("spaces/" + space.id(), space.title())
                .cover(new GeneratedCover(space.id(), SpaceLook.tone(space.kind())))
                .note(text("spaces.mine.members", space.members()));
        Row badges = new Row(new Badge(text(space.role().labelKey()), SpaceLook.tone(space.kind())));
        if (space.state() != SpaceState.OPEN) {
            badges.add(new Badge(words().of("spaces.state", space.state()), Tone.NEUTRAL));
        }
        card.add(badges);
        return card;
    }
}
