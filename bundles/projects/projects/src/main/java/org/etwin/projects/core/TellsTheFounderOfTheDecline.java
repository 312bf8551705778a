package org.etwin.projects.core;

import java.util.List;
import org.etwin.identity.AccountCard;
import org.etwin.identity.Accounts;
import org.etwin.notifications.spi.Announces;
import org.etwin.platform.Id;
import org.etwin.projects.PartnerDeclined;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the first founder that the partner said no, and the word that was said. */
@Component
public final class TellsTheFounderOfTheDecline implements Announces<PartnerDeclined> {
    private final Accounts accounts;

    @Activate
    public TellsTheFounderOfTheDecline(@Reference Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String type() {
        return "projects.partner-declined";
    }

    @Override
    public Class<PartnerDeclined> shape() {
        return PartnerDeclined.class;
    }

    @Override
    public List<Announcement> announce(PartnerDeclined event) {
        return List.of(new Announcement(
                event.founder(),
                "projects.founding",
                "projects.told.declined",
                List.of(event.title(), name(event.partner()), event.words()),
                "/projects/" + event.project(),
                true));
    }

    private String name(Id person) {
        AccountCard card = accounts.cards(List.of(person)).get(person);
        return card == null ? "" : card.name();
    }
}
