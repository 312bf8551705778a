package org.etwin.spaces.ui.pupils;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import org.etwin.platform.Actor;
import org.etwin.platform.ForPupils;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.spaces.Space;
import org.etwin.spaces.SpaceState;
import org.etwin.spaces.Spaces;
import org.etwin.spaces.ui.SpaceLook;
import org.etwin.ui.Badge;
import org.etwin.ui.BaseView;
import org.etwin.ui.Card;
import org.etwin.ui.EmptyState;
import org.etwin.ui.GeneratedCover;
import org.etwin.ui.Screen;
import org.etwin.ui.Shell;
import org.etwin.ui.Tiles;
import org.etwin.ui.Tone;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** Where a pupil arrives: in the only space at once, or in front of large tiles. */
@Route("my-projects")
@ForPupils
@Shell(Shell.Variant.PUBLIC)
@StyleSheet("context://static/org.etwin.spaces.ui/spaces.css")
@StyleSheet("context://static/org.etwin.spaces.ui/pupils.css")
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class PupilHomeView extends BaseView implements BeforeEnterObserver {
    private final transient Spaces spaces;
    private final Div place = new Div();

    @Activate
    public PupilHomeView(@Reference Screen screen, @Reference Spaces spaces) {
        super(screen, "spaces.pupil-home.title");
        this.spaces = spaces;
        addClassName("pupil-home");
        add(place);
        screen.live().on(place, "spaces.member-", this::draw);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!(actor() instanceof Actor.Pupil pupil)) {
            event.forwardTo("spaces");
            return;
        }
        Page<Space> mine = mine();
        if (mine.items().size() == 1) {
            event.forwardTo("spaces/" + mine.items().get(0).id());
            return;
        }
        heading(text("spaces.pupil-home.hello", pupil.name()));
        draw();
    }

    private Page<Space> mine() {
        return spaces.mine(actor(), new PageRequest(null, PageRequest.MOST));
    }

    private void draw() {
        place.removeAll();
        Page<Space> mine = mine();
        if (mine.items().isEmpty()) {
            place.add(new EmptyState("child", text("spaces.mine.none"), text("spaces.mine.none-pupil")));
            return;
        }
        Tiles tiles = new Tiles();
        mine.items().forEach(space -> tiles.tile(tile(space)));
        place.add(tiles);
    }

    private Card tile(Space space) {
        Card card = Card.linked("spaces/" + space.id(), space.title())
                .cover(new GeneratedCover(space.id(), SpaceLook.tone(space.kind())));
        if (space.state() != SpaceState.OPEN) {
            card.add(new Badge(words().of("spaces.state", space.state()), Tone.NEUTRAL));
        }
        return card;
    }
}
