package org.etwin.network.core;

import java.util.List;
import org.etwin.membership.MemberCard;
import org.etwin.membership.Members;
import org.etwin.network.ContactAsked;
import org.etwin.notifications.spi.Announces;
import org.etwin.platform.Id;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells a person that somebody would like to be a contact. */
@Component
public final class TellsWhoIsAsked implements Announces<ContactAsked> {
    private final Members members;

    @Activate
    public TellsWhoIsAsked(@Reference Members members) {
        this.members = members;
    }

    @Override
    public String type() {
        return "network.contact-asked";
    }

    @Override
    public Class<ContactAsked> shape() {
        return ContactAsked.class;
    }

    @Override
    public List<Announcement> announce(ContactAsked event) {
        return List.of(new Announcement(
                event.person(),
                "network.contacts",
                "network.told.asked",
                List.of(name(event.asker())),
                "/contacts/asked",
                true));
    }

    private String name(Id person) {
        MemberCard card = members.cards(List.of(person)).get(person);
        return card == null ? "" : card.name();
    }
}
