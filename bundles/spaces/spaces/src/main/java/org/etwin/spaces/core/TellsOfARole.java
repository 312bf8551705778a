package org.etwin.spaces.core;

import java.util.List;
import org.etwin.notifications.spi.Announces;
import org.etwin.notifications.spi.StillVisible;
import org.etwin.platform.Actor;
import org.etwin.spaces.MemberChanged;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells adults and pupils that somebody gave them another role. */
@Component(service = Announces.class)
public final class TellsOfARole implements Announces<MemberChanged> {
    private final Announcing announcing;

    @Activate
    public TellsOfARole(@Reference Announcing announcing) {
        this.announcing = announcing;
    }

    @Override
    public String type() {
        return "spaces.member-changed";
    }

    @Override
    public Class<MemberChanged> shape() {
        return MemberChanged.class;
    }

    @Override
    public List<Announcement> announce(MemberChanged event) {
        if (event.by() == null || event.by().equals(event.account())) {
            return List.of();
        }
        return announcing.space(event.space()).stream()
                .map(space -> new Announcement(
                        event.account(),
                        AnnouncedKinds.MEMBERSHIP,
                        "spaces.told.role",
                        List.of(space.title(), announcing.roleFor(event.account(), space, event.role())),
                        "/spaces/" + event.space(),
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
