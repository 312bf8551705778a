package org.etwin.membership.ui;

import java.util.List;
import org.etwin.membership.QueueSummary;
import org.etwin.membership.Validating;
import org.etwin.platform.Actor;
import org.etwin.platform.Role;
import org.etwin.ui.Badge;
import org.etwin.ui.Card;
import org.etwin.ui.DashboardCard;
import org.etwin.ui.Desks;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.etwin.ui.Tone;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The queue of requests on the overview of the desk: how many, how old, against what target. */
@Component
public final class WaitingRequests implements DashboardCard {
    private final Validating validating;

    @Activate
    public WaitingRequests(@Reference Validating validating) {
        this.validating = validating;
    }

    @Override
    public Place place() {
        return Place.DESK;
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
        List<QueueSummary> all = Desks.of(screen.actor()).stream()
                .map(territory -> validating.summary(screen.actor(), territory))
                .toList();
        int waiting = all.stream().mapToInt(each -> each.waiting().value()).sum();
        int overdue = all.stream().mapToInt(each -> each.overdue().value()).sum();
        int asked = all.stream().mapToInt(each -> each.evidenceAsked().value()).sum();
        int oldest = all.stream().mapToInt(QueueSummary::oldestDays).max().orElse(0);
        int target = all.stream().mapToInt(QueueSummary::targetDays).min().orElse(0);
        Card card = Card.linked("desk/requests", screen.text("membership.desk.title"));
        card.add(new DeskNumber(screen.words().number(waiting)));
        if (waiting > 0) {
            card.note(screen.text("membership.desk.card.oldest", oldest, target));
        } else {
            card.note(screen.text("membership.desk.card.target", target));
        }
        Row badges = new Row();
        if (overdue > 0) {
            badges.add(new Badge(screen.text("membership.desk.card.overdue", overdue), Tone.DANGER));
        }
        if (asked > 0) {
            badges.add(new Badge(screen.text("membership.desk.card.asked", asked), Tone.NEUTRAL));
        }
        card.add(badges);
        return card;
    }
}
