package org.etwin.membership.ui;

import org.etwin.membership.Conduct;
import org.etwin.platform.Actor;
import org.etwin.platform.Role;
import org.etwin.ui.Card;
import org.etwin.ui.DashboardCard;
import org.etwin.ui.MenuCount;
import org.etwin.ui.Screen;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How many appeals wait: beside the menu item and on the overview of the desk. */
@Component(service = {DashboardCard.class, MenuCount.class})
public final class AppealCount implements DashboardCard, MenuCount {
    private final Conduct conduct;

    @Activate
    public AppealCount(@Reference Conduct conduct) {
        this.conduct = conduct;
    }

    @Override
    public Place place() {
        return Place.DESK;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public boolean shownTo(Actor actor) {
        return actor.has(Role.NSO);
    }

    @Override
    public com.vaadin.flow.component.Component create(Screen screen) {
        Card card = Card.linked("desk/appeals", screen.text("membership.appeals.title"));
        card.add(new DeskNumber(screen.words().number(conduct.appeals(screen.actor()))));
        return card.note(screen.text("membership.appeals.card"));
    }

    @Override
    public Class<? extends View> view() {
        return ConductDeskView.class;
    }

    @Override
    public int waiting(Actor actor) {
        return actor.has(Role.NSO) ? conduct.appeals(actor).value() : 0;
    }

    @Override
    public String events() {
        return "membership.conduct";
    }
}
