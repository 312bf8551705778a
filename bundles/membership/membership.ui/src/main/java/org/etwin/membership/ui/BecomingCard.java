package org.etwin.membership.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.etwin.membership.AffiliationState;
import org.etwin.membership.JoinRequest;
import org.etwin.membership.Joining;
import org.etwin.platform.Actor;
import org.etwin.platform.Seen;
import org.etwin.ui.Card;
import org.etwin.ui.DashboardCard;
import org.etwin.ui.Link;
import org.etwin.ui.ProgressSteps;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** For newcomers: three steps to become an eTwinner, with the state of each. */
@Component
public final class BecomingCard implements DashboardCard {
    private final Joining joining;

    @Activate
    public BecomingCard(@Reference Joining joining) {
        this.joining = joining;
    }

    @Override
    public Place place() {
        return Place.CHANGED;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public boolean shownTo(Actor actor) {
        return actor instanceof Actor.Person person
                && !actor.isEtwinner()
                && person.grants().isEmpty();
    }

    @Override
    public com.vaadin.flow.component.Component create(Screen screen) {
        Optional<JoinRequest> request =
                joining.mine(screen.actor()).stream().findFirst().map(Seen::value);
        ProgressSteps steps = new ProgressSteps(screen.words());
        steps.show(
                List.of(
                        screen.text("membership.becoming.school"),
                        screen.text("membership.becoming.address"),
                        screen.text("membership.becoming.nso")),
                step(request));
        Card card = Card.titled(screen.text("membership.becoming.title"), steps);
        request.map(JoinRequest::state)
                .ifPresent(state -> card.add(new Paragraph(screen.words().of("membership.state", state))));
        card.add(new Row(next(screen, request)));
        return card;
    }

    private static int step(Optional<JoinRequest> request) {
        return request.map(JoinRequest::state)
                .map(state -> switch (state) {
                    case UNCONFIRMED -> 1;
                    case REJECTED, LEFT -> 0;
                    default -> 2;
                })
                .orElse(0);
    }

    private static Link next(Screen screen, Optional<JoinRequest> request) {
        if (request.isEmpty() || step(request) == 0) {
            return new Link("join", screen.text("membership.becoming.start")).asButton();
        }
        return request.get().state() == AffiliationState.UNCONFIRMED
                ? new Link("join/sent", screen.text("membership.becoming.confirm")).asButton()
                : new Link("profile", screen.text("membership.becoming.look")).asSoftButton();
    }
}
