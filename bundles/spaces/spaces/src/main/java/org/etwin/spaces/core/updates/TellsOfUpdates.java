package org.etwin.spaces.core.updates;

import java.util.List;
import java.util.Set;
import org.etwin.notifications.spi.Announces;
import org.etwin.notifications.spi.StillVisible;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.spaces.UpdatePosted;
import org.etwin.spaces.spi.WhoHears;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the adults of a space of news, quietly. */
@Component(service = Announces.class)
public final class TellsOfUpdates implements Announces<UpdatePosted> {
    private final Transactions transactions;
    private final UpdateRows rows;
    private final Audience audience;

    @Activate
    public TellsOfUpdates(
            @Reference Transactions transactions, @Reference UpdateRows rows, @Reference Audience audience) {
        this.transactions = transactions;
        this.rows = rows;
        this.audience = audience;
    }

    @Override
    public String type() {
        return "spaces.update-posted";
    }

    @Override
    public Class<UpdatePosted> shape() {
        return UpdatePosted.class;
    }

    @Override
    public List<Announcement> announce(UpdatePosted event) {
        return transactions.reading(() -> rows.update(event.space(), event.update()).stream()
                .flatMap(update -> {
                    Set<Id> named = audience.mentioned(update);
                    List<Id> others = audience.adults(event.author(), event.space()).stream()
                            .filter(each -> !each.equals(event.author()) && !named.contains(each))
                            .toList();
                    return audience
                            .tell(
                                    event.space(),
                                    event.update(),
                                    event.author(),
                                    others,
                                    WhoHears.What.NEWS,
                                    UpdateKinds.NEWS,
                                    "spaces.told.update")
                            .stream();
                })
                .toList());
    }

    @Override
    public boolean stillVisible(Actor recipient, Announcement announced) {
        return audience.stillSees(recipient, announced);
    }

    @Override
    public StillVisible together() {
        return audience;
    }
}
