package org.etwin.projects.core;

import java.util.List;
import org.etwin.identity.AccountCard;
import org.etwin.identity.Accounts;
import org.etwin.notifications.spi.Announces;
import org.etwin.platform.Id;
import org.etwin.projects.PartnerInvited;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells somebody that a contact would like to found a project together. */
@Component
public final class TellsThePartner implements Announces<PartnerInvited> {
    private final Accounts accounts;

    @Activate
    public TellsThePartner(@Reference Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String type() {
        return "projects.partner-invited";
    }

    @Override
    public Class<PartnerInvited> shape() {
        return PartnerInvited.class;
    }

    @Override
    public List<Announcement> announce(PartnerInvited event) {
        return List.of(new Announcement(
                event.partner(),
                "projects.founding",
                "projects.told.invited",
                List.of(event.title(), name(event.founder())),
                "/projects/" + event.project(),
                true));
    }

    private String name(Id person) {
        AccountCard card = accounts.cards(List.of(person)).get(person);
        return card == null ? "" : card.name();
    }
}
