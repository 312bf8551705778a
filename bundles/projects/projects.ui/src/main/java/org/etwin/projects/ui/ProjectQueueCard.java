package org.etwin.projects.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.etwin.platform.Actor;
import org.etwin.platform.Role;
import org.etwin.projects.Deciding;
import org.etwin.projects.ProjectQueueSummary;
import org.etwin.ui.Card;
import org.etwin.ui.DashboardCard;
import org.etwin.ui.Desks;
import org.etwin.ui.Screen;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** The queue of projects on the overview of the national desk: how many, and since when the oldest waits. */
@org.osgi.service.component.annotations.Component
public final class ProjectQueueCard implements DashboardCard {
    private final Deciding deciding;

    @Activate
    public ProjectQueueCard(@Reference Deciding deciding) {
        this.deciding = deciding;
    }

    @Override
    public Place place() {
        return Place.DESK;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean shownTo(Actor actor) {
        return actor.has(Role.NSO);
    }

    @Override
    public Component create(Screen screen) {
        List<ProjectQueueSummary> desks = Desks.of(screen.actor()).stream()
                .map(desk -> deciding.summary(screen.actor(), desk))
                .toList();
        Span number = new Span(screen.words()
                .number(desks.stream().mapToInt(each -> each.waiting().value()).sum()));
        number.addClassName("etwin-number");
        Card card = Card.linked("desk/projects", screen.text("projects.queue.menu"));
        card.add(number);
        desks.stream()
                .map(ProjectQueueSummary::oldest)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .ifPresent(since -> card.note(
                        screen.text("projects.queue.oldest", screen.words().relative(since))));
        return card;
    }
}
