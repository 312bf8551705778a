package org.etwin.spaces.core;

import java.util.List;
import org.etwin.notifications.spi.Announces;
import org.etwin.notifications.spi.StillVisible;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.spaces.InvitationAnswered;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells who invited of the answer: by the name of who came, by the address of who did not. */
@Component(service = Announces.class)
public final class TellsOfAnAnswer implements Announces<InvitationAnswered> {
    private final Transactions transactions;
    private final InvitationRows rows;
    private final Announcing announcing;

    @Activate
    public TellsOfAnAnswer(
            @Reference Transactions transactions, @Reference InvitationRows rows, @Reference Announcing announcing) {
        this.transactions = transactions;
        this.rows = rows;
        this.announcing = announcing;
    }

    @Override
    public String type() {
        return "spaces.invitation-answered";
    }

    @Override
    public Class<InvitationAnswered> shape() {
        return InvitationAnswered.class;
    }

    @Override
    public List<Announcement> announce(InvitationAnswered event) {
        return announcing.space(event.space()).stream()
                .map(space -> new Announcement(
                        event.inviter(),
                        AnnouncedKinds.ANSWER,
                        event.accepted() ? "spaces.told.accepted" : "spaces.told.declined",
                        List.of(space.title(), event.accepted() ? announcing.name(event.account()) : address(event)),
                        "/spaces/" + event.space() + "/members",
                        true))
                .toList();
    }

    private String address(InvitationAnswered event) {
        return transactions.reading(() ->
                rows.find(event.invitation()).map(InvitationEntity::address).orElse(""));
    }

    @Override
    public boolean stillVisible(Actor recipient, Announcement announced) {
        return announcing.isMember(recipient, announced.link());
    }

    @Override
    public StillVisible together() {
        return announcing;
    }
}
