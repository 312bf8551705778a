package org.etwin.spaces.core.updates;

import java.util.List;
import org.etwin.notifications.spi.Announces;
import org.etwin.notifications.spi.StillVisible;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.spaces.UpdateCommented;
import org.etwin.spaces.spi.WhoHears;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells whoever posted an update that it was commented. */
@Component(service = Announces.class)
public final class TellsOfComments implements Announces<UpdateCommented> {
    private final Transactions transactions;
    private final UpdateRows rows;
    private final Audience audience;

    @Activate
    public TellsOfComments(
            @Reference Transactions transactions, @Reference UpdateRows rows, @Reference Audience audience) {
        this.transactions = transactions;
        this.rows = rows;
        this.audience = audience;
    }

    @Override
    public String type() {
        return "spaces.update-commented";
    }

    @Override
    public Class<UpdateCommented> shape() {
        return UpdateCommented.class;
    }

    @Override
    public List<Announcement> announce(UpdateCommented event) {
        return transactions.reading(() -> rows.update(event.space(), event.update()).stream()
                .filter(update -> !update.author().equals(event.author()))
                .flatMap(update -> audience
                        .tell(
                                event.space(),
                                event.update(),
                                event.author(),
                                List.of(update.author()),
                                WhoHears.What.PERSONAL,
                                UpdateKinds.COMMENTS,
                                "spaces.told.comment")
                        .stream())
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
