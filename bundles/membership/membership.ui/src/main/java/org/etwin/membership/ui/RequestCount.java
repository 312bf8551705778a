package org.etwin.membership.ui;

import org.etwin.membership.Validating;
import org.etwin.platform.Actor;
import org.etwin.platform.Role;
import org.etwin.ui.Badge;
import org.etwin.ui.Card;
import org.etwin.ui.DashboardCard;
import org.etwin.ui.Link;
import org.etwin.ui.MenuCount;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.etwin.ui.Tone;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How many requests wait: on the start page of the desk's staff and beside the menu item. */
@Component(service = {DashboardCard.class, MenuCount.class})
public final class RequestCount implements DashboardCard, MenuCount {
    private final Validating validating;

    @Activate
    public RequestCount(@Reference Validating validating) {
        this.validating = validating;
    }

    @Override
    public Place place() {
        return Place.CHANGED;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean shownTo(Actor actor) {
        return actor.has(Role.NSO);
    }

    @Override
    public com.vaadin.flow.component.Component create(Screen screen) {
        int waiting = validating.waiting(screen.actor()).value();
        Card card = Card.titled(screen.text("membership.desk.title"));
        card.add(new Row(
                        new Badge(
                                screen.text("membership.desk.waiting", waiting), waiting == 0 ? Tone.OK : Tone.ACCENT),
                        new Link("desk/requests", screen.text("membership.desk.open")).asSoftButton())
                .spread());
        return card;
    }

    @Override
    public Class<? extends View> view() {
        return RequestsDeskView.class;
    }

    @Override
    public int waiting(Actor actor) {
        return actor.has(Role.NSO) ? validating.waiting(actor).value() : 0;
    }

    @Override
    public String events() {
        return "membership.";
    }
}
