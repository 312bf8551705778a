package org.etwin.spaces.ui.members;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.etwin.platform.Id;
import org.etwin.platform.Seen;
import org.etwin.spaces.HandOvers;
import org.etwin.spaces.HandOvers.Offer;
import org.etwin.spaces.InvitationAction;
import org.etwin.spaces.ui.Panel;
import org.etwin.spaces.ui.RolesInWords;
import org.etwin.ui.Buttons;
import org.etwin.ui.Card;
import org.etwin.ui.Notice;
import org.etwin.ui.Row;
import org.etwin.ui.Screen;

/** Roles that were offered to the actor or by the actor, in this space. */
final class OffersPanel extends Panel {
    private final transient Screen screen;
    private final transient HandOvers handOvers;
    private final transient RolesInWords roles;
    private final Id space;

    OffersPanel(Screen screen, HandOvers handOvers, Id space) {
        this.screen = screen;
        this.handOvers = handOvers;
        this.roles = new RolesInWords(screen);
        this.space = space;
        getElement().setAttribute("aria-live", "polite");
        read();
        screen.live().on(this, "spaces.member-role-", space, this::read);
    }

    private void read() {
        removeAll();
        handOvers.of(screen.actor(), space).forEach(offer -> add(card(offer)));
        setVisible(getChildren().findAny().isPresent());
    }

    private Card card(Seen<Offer> seen) {
        Offer offer = seen.value();
        boolean mine = screen.actor().is(offer.from());
        String other = screen.words().person(mine ? offer.toName() : offer.fromName());
        String until = screen.words().date(offer.until());
        Card card = Card.titled(screen.text("spaces.offers.title"));
        card.add(new Paragraph(
                mine
                        ? screen.text(
                                "spaces.offers.by-me",
                                other,
                                roles.name(offer.role()),
                                until,
                                roles.name(offer.afterwards()))
                        : screen.text("spaces.offers.to-me", other, roles.name(offer.role()), until)));
        Row buttons = new Row();
        if (seen.may(InvitationAction.ACCEPT)) {
            buttons.add(Buttons.primary(screen, "spaces.offers.accept", () -> {
                handOvers.accept(screen.actor(), space, offer.id());
                Notice.done(screen.text("spaces.offers.accepted"));
                read();
            }));
        }
        if (seen.may(InvitationAction.DECLINE)) {
            buttons.add(Buttons.ghost(screen, "spaces.offers.decline", () -> {
                handOvers.decline(screen.actor(), space, offer.id());
                read();
            }));
        }
        if (seen.may(InvitationAction.WITHDRAW)) {
            buttons.add(Buttons.ghost(screen, "spaces.offers.withdraw", () -> {
                handOvers.withdraw(screen.actor(), space, offer.id());
                read();
            }));
        }
        card.add(roles.questions(space, List.of(offer.role())), buttons);
        return card;
    }
}
