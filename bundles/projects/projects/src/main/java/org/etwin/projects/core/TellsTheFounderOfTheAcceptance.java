package org.etwin.projects.core;

import java.util.List;
import org.etwin.identity.AccountCard;
import org.etwin.identity.Accounts;
import org.etwin.notifications.spi.Announces;
import org.etwin.platform.Id;
import org.etwin.projects.PartnerAccepted;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the first founder that the partner said yes. */
@Component
public final class TellsTheFounderOfTheAcceptance implements Announces<PartnerAccepted> {
    private final Accounts accounts;

    @Activate
    public TellsTheFounderOfTheAcceptance(@Reference Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String type() {
        return "projects.partner-accepted";
    }

    @Override
    public Class<PartnerAccepted> shape() {
        return PartnerAccepted.class;
    }

    @Override
    public List<Announcement> announce(PartnerAccepted event) {
        return List.of(new Announcement(
                event.founder(),
                "projects.founding",
                "projects.told.accepted",
                List.of(event.title(), name(event.partner())),
                "/projects/" + event.project(),
                true));
    }

    private String name(Id person) {
        AccountCard card = accounts.cards(List.of(person)).get(person);
        return card == null ? "" : card.name();
    }
}
