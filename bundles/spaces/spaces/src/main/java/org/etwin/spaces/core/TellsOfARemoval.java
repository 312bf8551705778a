package org.etwin.spaces.core;

import java.util.List;
import org.etwin.notifications.spi.Announces;
import org.etwin.platform.Actor;
import org.etwin.spaces.MemberLeft;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells somebody who was taken out of a space by another person. */
@Component(service = Announces.class)
public final class TellsOfARemoval implements Announces<MemberLeft> {
    private final Announcing announcing;

    @Activate
    public TellsOfARemoval(@Reference Announcing announcing) {
        this.announcing = announcing;
    }

    @Override
    public String type() {
        return "spaces.member-left";
    }

    @Override
    public Class<MemberLeft> shape() {
        return MemberLeft.class;
    }

    @Override
    public List<Announcement> announce(MemberLeft event) {
        if (event.by() == null || event.by().equals(event.account())) {
            return List.of();
        }
        return announcing.space(event.space()).stream()
                .map(space -> new Announcement(
                        event.account(),
                        AnnouncedKinds.MEMBERSHIP,
                        "spaces.told.removed",
                        List.of(space.title()),
                        "/spaces",
                        true))
                .toList();
    }

    @Override
    public boolean stillVisible(Actor recipient, Announcement announced) {
        return recipient instanceof Actor.Person;
    }
}
