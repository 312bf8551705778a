package org.etwin.spaces.core;

import java.util.List;
import org.etwin.notifications.spi.Announces;
import org.etwin.notifications.spi.StillVisible;
import org.etwin.platform.Actor;
import org.etwin.spaces.RoleOfferEnded;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells who offered a role that the other does not take it. */
@Component(service = Announces.class)
public final class TellsOfARefusedOffer implements Announces<RoleOfferEnded> {
    private final Announcing announcing;

    @Activate
    public TellsOfARefusedOffer(@Reference Announcing announcing) {
        this.announcing = announcing;
    }

    @Override
    public String type() {
        return "spaces.member-role-offer-ended";
    }

    @Override
    public Class<RoleOfferEnded> shape() {
        return RoleOfferEnded.class;
    }

    @Override
    public List<Announcement> announce(RoleOfferEnded event) {
        if (!event.declined()) {
            return List.of();
        }
        return announcing.space(event.space()).stream()
                .map(space -> new Announcement(
                        event.from(),
                        AnnouncedKinds.ANSWER,
                        "spaces.told.offer-declined",
                        List.of(space.title(), announcing.name(event.to())),
                        "/spaces/" + event.space() + "/members",
                        true))
                .toList();
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
