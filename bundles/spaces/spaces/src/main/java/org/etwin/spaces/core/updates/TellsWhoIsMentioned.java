package org.etwin.spaces.core.updates;

import java.util.List;
import org.etwin.notifications.spi.Announces;
import org.etwin.notifications.spi.StillVisible;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.spaces.UpdateMentioned;
import org.etwin.spaces.spi.WhoHears;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells members that somebody named them in an update or a comment. */
@Component(service = Announces.class)
public final class TellsWhoIsMentioned implements Announces<UpdateMentioned> {
    private final Transactions transactions;
    private final UpdateRows rows;
    private final Audience audience;

    @Activate
    public TellsWhoIsMentioned(
            @Reference Transactions transactions, @Reference UpdateRows rows, @Reference Audience audience) {
        this.transactions = transactions;
        this.rows = rows;
        this.audience = audience;
    }

    @Override
    public String type() {
        return "spaces.update-mentioned";
    }

    @Override
    public Class<UpdateMentioned> shape() {
        return UpdateMentioned.class;
    }

    @Override
    public List<Announcement> announce(UpdateMentioned event) {
        return transactions.reading(() -> rows.update(event.space(), event.update()).stream()
                .flatMap(update -> audience
                        .tell(
                                event.space(),
                                event.update(),
                                event.by(),
                                event.accounts(),
                                WhoHears.What.PERSONAL,
                                UpdateKinds.MENTIONS,
                                "spaces.told.mentioned-in-update")
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
