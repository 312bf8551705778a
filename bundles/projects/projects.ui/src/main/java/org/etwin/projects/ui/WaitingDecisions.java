package org.etwin.projects.ui;

import org.etwin.platform.Actor;
import org.etwin.projects.Deciding;
import org.etwin.ui.Badge;
import org.etwin.ui.DashboardCard;
import org.etwin.ui.Desks;
import org.etwin.ui.Link;
import org.etwin.ui.MenuCount;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.etwin.ui.Tone;
import org.etwin.ui.View;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How many projects wait for the NSO whose staff looks: on the start page and in the menu. */
@Component
public final class WaitingDecisions implements DashboardCard, MenuCount {
    private final Deciding deciding;

    @Activate
    public WaitingDecisions(@Reference Deciding deciding) {
        this.deciding = deciding;
    }

    @Override
    public Place place() {
        return Place.WAITING;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean shownTo(Actor actor) {
        return waiting(actor) > 0;
    }

    @Override
    public com.vaadin.flow.component.Component create(Screen screen) {
        int waiting = waiting(screen.actor());
        return new Row(
                        new Link("desk/projects", screen.text("projects.queue.waiting")),
                        new Badge(screen.words().number(waiting), Tone.WARN))
                .spread();
    }

    @Override
    public Class<? extends View> view() {
        return ProjectQueueView.class;
    }

    @Override
    public int waiting(Actor actor) {
        return Desks.of(actor).stream()
                .mapToInt(desk -> deciding.waiting(actor, desk).value())
                .sum();
    }

    @Override
    public String events() {
        return "projects.";
    }
}
