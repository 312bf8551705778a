package org.etwin.spaces.ui.members;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import org.etwin.platform.ForPupils;
import org.etwin.platform.Id;
import org.etwin.spaces.Space;
import org.etwin.spaces.SpaceInspections;
import org.etwin.spaces.SpaceMembers;
import org.etwin.spaces.SpaceMembers.Seers;
import org.etwin.spaces.Spaces;
import org.etwin.spaces.ui.SpaceLook;
import org.etwin.spaces.ui.inspections.InspectionsShown;
import org.etwin.ui.BaseView;
import org.etwin.ui.Card;
import org.etwin.ui.Link;
import org.etwin.ui.Notice;
import org.etwin.ui.Screen;
import org.etwin.ui.Tiles;
import org.etwin.ui.Tone;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** "Who can see this space?": every role with how many hold it and their names, and that it is nobody else. */
@Route("spaces/:id/seers")
@ForPupils
@StyleSheet("context://static/org.etwin.spaces.ui/spaces.css")
@Component(service = View.class, scope = ServiceScope.PROTOTYPE)
public final class SeersView extends BaseView implements BeforeEnterObserver {
    private static final int NAMES = 20;

    private final transient Spaces spaces;
    private final transient SpaceMembers members;
    private final transient SpaceInspections inspections;
    private final Div content = new Div();

    @Activate
    public SeersView(
            @Reference Screen screen,
            @Reference Spaces spaces,
            @Reference SpaceMembers members,
            @Reference SpaceInspections inspections) {
        super(screen, "spaces.people.title");
        this.spaces = spaces;
        this.members = members;
        this.inspections = inspections;
        content.addClassName("stack");
        SpaceLook.apply(this, actor());
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Id id = Id.parse(event.getRouteParameters().get("id").orElse(""));
        Space space = spaces.find(actor(), id).value();
        note(space.title());
        actions(new Link("spaces/" + id, text("spaces.rights.back")).asGhostButton());
        show(id);
        screen.live().on(this, "spaces.member-", id, () -> show(id));
        screen.live().on(this, "spaces.inspected", id, () -> show(id));
    }

    private void show(Id id) {
        content.removeAll();
        Tiles tiles = new Tiles();
        members.seers(actor(), id, NAMES).forEach(seers -> tiles.tile(card(id, seers)));
        content.add(
                new Notice(Tone.OK, text("spaces.people.nobody-else")),
                tiles,
                new Paragraph(text("spaces.people.invited")));
        InspectionsShown.card(screen, inspections, id).ifPresent(content::add);
    }

    private Card card(Id space, Seers seers) {
        String role = text(seers.role().labelKey());
        Card card = Card.titled(text("spaces.people.line", role, seers.count()));
        if (!seers.names().isEmpty()) {
            int more = seers.count() - seers.names().size();
            String names = String.join(", ", seers.names());
            card.add(new Paragraph(more > 0 ? names + " " + text("spaces.people.more", more) : names));
        }
        card.add(new Link("spaces/" + space + "/rights/" + seers.role().key(), text("spaces.rights.title")));
        return card;
    }
}
