package org.etwin.spaces.core;

import java.util.List;
import org.etwin.notifications.spi.Announces;
import org.etwin.notifications.spi.StillVisible;
import org.etwin.platform.Actor;
import org.etwin.spaces.RoleHandedOver;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells who gave a role away that the other has taken it. */
@Component(service = Announces.class)
public final class TellsOfAHandOver implements Announces<RoleHandedOver> {
    private final Announcing announcing;

    @Activate
    public TellsOfAHandOver(@Reference Announcing announcing) {
        this.announcing = announcing;
    }

    @Override
    public String type() {
        return "spaces.member-role-handed-over";
    }

    @Override
    public Class<RoleHandedOver> shape() {
        return RoleHandedOver.class;
    }

    @Override
    public List<Announcement> announce(RoleHandedOver event) {
        return announcing.handOver(
                event.from(),
                AnnouncedKinds.MEMBERSHIP,
                "spaces.told.handed-over",
                event.space(),
                event.role(),
                event.to());
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
