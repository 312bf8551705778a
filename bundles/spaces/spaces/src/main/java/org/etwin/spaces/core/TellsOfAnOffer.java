package org.etwin.spaces.core;

import java.util.List;
import org.etwin.notifications.spi.Announces;
import org.etwin.notifications.spi.StillVisible;
import org.etwin.platform.Actor;
import org.etwin.spaces.RoleOffered;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells a member that somebody would like to hand over a role. */
@Component(service = Announces.class)
public final class TellsOfAnOffer implements Announces<RoleOffered> {
    private final Announcing announcing;

    @Activate
    public TellsOfAnOffer(@Reference Announcing announcing) {
        this.announcing = announcing;
    }

    @Override
    public String type() {
        return "spaces.member-role-offered";
    }

    @Override
    public Class<RoleOffered> shape() {
        return RoleOffered.class;
    }

    @Override
    public List<Announcement> announce(RoleOffered event) {
        return announcing.handOver(
                event.to(),
                AnnouncedKinds.INVITATION,
                "spaces.told.offered",
                event.space(),
                event.role(),
                event.from());
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
