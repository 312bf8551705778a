package org.etwin.spaces.core;

import java.util.List;
import org.etwin.notifications.spi.Announces;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.spaces.InvitationMade;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells an adult with an account of an invitation, as long as it holds. */
@Component(service = Announces.class)
public final class TellsWhoWasInvited implements Announces<InvitationMade> {
    private final Transactions transactions;
    private final HoldingInvitations holding;
    private final SpaceRows rows;
    private final Announcing announcing;

    @Activate
    public TellsWhoWasInvited(
            @Reference Transactions transactions,
            @Reference HoldingInvitations holding,
            @Reference SpaceRows rows,
            @Reference Announcing announcing) {
        this.transactions = transactions;
        this.holding = holding;
        this.rows = rows;
        this.announcing = announcing;
    }

    @Override
    public String type() {
        return "spaces.invitation-made";
    }

    @Override
    public Class<InvitationMade> shape() {
        return InvitationMade.class;
    }

    @Override
    public List<Announcement> announce(InvitationMade event) {
        if (event.account() == null || isIn(event)) {
            return List.of();
        }
        return transactions.reading(() -> holding.find(event.invitation()).stream()
                .map(held -> new Announcement(
                        event.account(),
                        AnnouncedKinds.INVITATION,
                        event.again() ? "spaces.told.reminded" : "spaces.told.invited",
                        List.of(
                                held.title(),
                                announcing.name(event.by()),
                                announcing
                                        .space(event.space())
                                        .map(space -> announcing.roleFor(
                                                event.account(),
                                                space,
                                                held.row().role()))
                                        .orElse(""),
                                held.row().word()),
                        "/spaces/invitations/" + event.invitation(),
                        true))
                .toList());
    }

    @Override
    public boolean stillVisible(Actor recipient, Announcement announced) {
        return Announcing.linked(announced.link())
                .map(invitation -> transactions.reading(() -> holding.find(invitation)
                        .filter(held -> recipient.is(held.row().account()))
                        .isPresent()))
                .orElse(false);
    }

    private boolean isIn(InvitationMade event) {
        return transactions.reading(
                () -> rows.member(event.space(), event.account()).isPresent());
    }
}
