package org.etwin.spaces.core.pupils;

import java.util.List;
import org.etwin.identity.AccountCard;
import org.etwin.identity.Accounts;
import org.etwin.notifications.spi.Announces;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.spaces.PupilsHandOverAsked;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells a teacher that a colleague asks to look after pupils. */
@Component(service = Announces.class)
public final class TellsOfHandOver implements Announces<PupilsHandOverAsked> {
    private final Transactions transactions;
    private final PupilRows rows;
    private final Accounts accounts;

    @Activate
    public TellsOfHandOver(
            @Reference Transactions transactions, @Reference PupilRows rows, @Reference Accounts accounts) {
        this.transactions = transactions;
        this.rows = rows;
        this.accounts = accounts;
    }

    @Override
    public String type() {
        return "spaces.pupils-handover-asked";
    }

    @Override
    public Class<PupilsHandOverAsked> shape() {
        return PupilsHandOverAsked.class;
    }

    @Override
    public List<Announcement> announce(PupilsHandOverAsked event) {
        AccountCard from = accounts.cards(List.of(event.from())).get(event.from());
        return List.of(new Announcement(
                event.to(),
                PupilKinds.PUPILS,
                "spaces.told.handover-asked",
                List.of(from == null ? "" : from.name(), String.valueOf(event.pupils())),
                "/pupils",
                true));
    }

    /** Until it is answered. */
    @Override
    public boolean stillVisible(Actor recipient, Announcement announced) {
        return recipient
                .account()
                .map(account -> transactions.reading(() -> rows.handOversOf(account).stream()
                        .anyMatch(row -> row.to().equals(account))))
                .orElse(false);
    }
}
