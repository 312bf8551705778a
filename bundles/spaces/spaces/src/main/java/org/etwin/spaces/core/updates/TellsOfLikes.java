package org.etwin.spaces.core.updates;

import java.time.Clock;
import java.util.List;
import org.etwin.notifications.spi.Announces;
import org.etwin.notifications.spi.StillVisible;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.spaces.UpdateLiked;
import org.etwin.spaces.spi.WhoHears;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells whoever posted an update that it is liked: at the first like, and then not again for a day. */
@Component(service = Announces.class)
public final class TellsOfLikes implements Announces<UpdateLiked> {
    private final Transactions transactions;
    private final UpdateRows rows;
    private final Audience audience;
    private final Limits limits;
    private final Clock clock;

    @Activate
    public TellsOfLikes(
            @Reference Transactions transactions,
            @Reference UpdateRows rows,
            @Reference Audience audience,
            @Reference Limits limits,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.rows = rows;
        this.audience = audience;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public String type() {
        return "spaces.update-liked";
    }

    @Override
    public Class<UpdateLiked> shape() {
        return UpdateLiked.class;
    }

    @Override
    public List<Announcement> announce(UpdateLiked event) {
        return transactions.in(() -> rows.update(event.space(), event.update()).stream()
                .filter(update -> event.liked() && !update.author().equals(event.by()))
                .filter(update -> firstFor(update))
                .flatMap(update -> audience
                        .tell(
                                event.space(),
                                event.update(),
                                event.by(),
                                List.of(update.author()),
                                WhoHears.What.PERSONAL,
                                UpdateKinds.LIKES,
                                "spaces.told.like")
                        .stream())
                .toList());
    }

    private boolean firstFor(UpdateEntity update) {
        long now = clock.millis();
        return rows.sql()
                        .change(
                                "UPDATE spaces_update SET likes_told_at = ?1 WHERE id = ?2"
                                        + " AND (likes_told_at IS NULL OR likes_told_at <= ?3)",
                                now,
                                update.id().value(),
                                now - limits.numbers().likedAgain().toMillis())
                == 1;
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
