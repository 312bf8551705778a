package org.etwin.membership.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.etwin.membership.AffiliationState;
import org.etwin.membership.Decision;
import org.etwin.membership.JoinRequest;
import org.etwin.membership.Joining;
import org.etwin.membership.Validating;
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
    private final Validating validating;

    @Activate
    public BecomingCard(@Reference Joining joining, @Reference Validating validating) {
        this.joining = joining;
        this.validating = validating;
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
        request.ifPresent(there -> card.add(told(screen, there)));
        card.add(new Row(next(screen, request)));
        return card;
    }

    /** The state, and what the NSO wrote when it wants something or said no. */
    private Paragraph told(Screen screen, JoinRequest request) {
        boolean answered =
                request.state() == AffiliationState.REJECTED || request.state() == AffiliationState.EVIDENCE_ASKED;
        List<Decision> steps = answered ? validating.history(screen.actor(), request.id()) : List.of();
        return new Paragraph(
                steps.isEmpty()
                        ? screen.words().of("membership.state", request.state())
                        : RequestWords.step(screen.words(), steps.get(steps.size() - 1)));
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
        AffiliationState state = request.map(JoinRequest::state).orElse(AffiliationState.LEFT);
        return switch (state) {
            case UNCONFIRMED -> new Link("join/sent", screen.text("membership.becoming.confirm")).asButton();
            case EVIDENCE_ASKED ->
                new Link("profile/evidence/" + request.orElseThrow().id(), screen.text("membership.banner.show"))
                        .asButton();
            case REJECTED -> new Link("join", screen.text("membership.becoming.again")).asButton();
            case LEFT, ANONYMISED -> new Link("join", screen.text("membership.becoming.start")).asButton();
            default -> new Link("profile", screen.text("membership.becoming.look")).asSoftButton();
        };
    }
}
