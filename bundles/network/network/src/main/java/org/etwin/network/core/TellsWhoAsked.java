package org.etwin.network.core;

import java.util.List;
import org.etwin.membership.MemberCard;
import org.etwin.membership.Members;
import org.etwin.network.ContactAccepted;
import org.etwin.notifications.spi.Announces;
import org.etwin.platform.Id;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the one who asked that the answer was yes. */
@Component
public final class TellsWhoAsked implements Announces<ContactAccepted> {
    private final Members members;

    @Activate
    public TellsWhoAsked(@Reference Members members) {
        this.members = members;
    }

    @Override
    public String type() {
        return "network.contact-accepted";
    }

    @Override
    public Class<ContactAccepted> shape() {
        return ContactAccepted.class;
    }

    @Override
    public List<Announcement> announce(ContactAccepted event) {
        return List.of(new Announcement(
                event.asker(),
                "network.contacts",
                "network.told.accepted",
                List.of(name(event.person())),
                "/contacts",
                true));
    }

    private String name(Id person) {
        MemberCard card = members.cards(List.of(person)).get(person);
        return card == null ? "" : card.name();
    }
}
