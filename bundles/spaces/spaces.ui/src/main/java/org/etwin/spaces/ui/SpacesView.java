package org.etwin.spaces.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Route;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.etwin.platform.Actor;
import org.etwin.platform.ForPupils;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.spaces.Space;
import org.etwin.spaces.SpaceState;
import org.etwin.spaces.Spaces;
import org.etwin.spaces.Spaces.SpaceQuery;
import org.etwin.ui.Badge;
import org.etwin.ui.Card;
import org.etwin.ui.GeneratedCover;
import org.etwin.ui.ListView;
import org.etwin.ui.MenuGroups;
import org.etwin.ui.MenuItem;
import org.etwin.ui.Option;
import org.etwin.ui.Picture;
import org.etwin.ui.PictureCover;
import org.etwin.ui.Query;
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
    private final transient Spaces spaces;
    private transient Map<Id, Integer> news = Map.of();

    @Activate
    public SpacesView(@Reference Screen screen, @Reference Spaces spaces) {
        super(screen, "spaces.mine.title");
        SpaceLook.apply(this, actor());
        this.spaces = spaces;
        search("spaces.mine.find");
        chips(
                "state",
                "spaces.mine.state",
                List.of(new Option("open", text("spaces.mine.open")), new Option("ended", text("spaces.mine.ended"))));
        source(this::page);
        cards(this::card);
        boolean pupil = actor() instanceof Actor.Pupil;
        empty("comments", "spaces.mine.none", pupil ? "spaces.mine.none-pupil" : "spaces.mine.none-hint");
        screen.live().on(this, "spaces.", this::refresh);
    }

    private Page<Space> page(Query query) {
        Page<Space> page = spaces.mine(actor(), new SpaceQuery(query.words(), states(query)), query.page());
        news = spaces.news(actor(), page.items().stream().map(Space::id).toList());
        return page;
    }

    private static Set<SpaceState> states(Query query) {
        if (query.filter("state") == null) {
            return Set.of();
        }
        return query.filter("state").equals("open")
                ? EnumSet.of(SpaceState.OPEN)
                : EnumSet.of(SpaceState.CLOSED, SpaceState.ARCHIVED);
    }

    private Card card(Space space) {
        Card card =
                Card.linked("spaces/" + space.id(), space.title()).note(text("spaces.mine.members", space.members()));
        if (space.picture() == null) {
            card.cover(new GeneratedCover(space.id(), SpaceLook.tone(space.kind())));
        } else {
            card.cover(new PictureCover(space.picture(), Picture.MEDIUM, ""));
        }
        Row badges = new Row(new Badge(text(space.role().labelKey()), SpaceLook.tone(space.kind())));
        if (news.containsKey(space.id())) {
            badges.add(new Badge(text("spaces.mine.new", news.get(space.id())), Tone.ACCENT));
        }
        if (space.state() != SpaceState.OPEN) {
            badges.add(new Badge(words().of("spaces.state", space.state()), Tone.NEUTRAL));
        }
        card.add(badges);
        return card;
    }
}
