package org.etwin.spaces.core.forum;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.etwin.notifications.spi.Announces;
import org.etwin.notifications.spi.StillVisible;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.spaces.PeopleMentioned;
import org.etwin.spaces.spi.WhoHears;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells members that somebody named them. */
@Component(service = Announces.class)
public final class TellsWhoIsMentioned implements Announces<PeopleMentioned> {
    private final Transactions transactions;
    private final ForumRows rows;
    private final Audience audience;

    @Activate
    public TellsWhoIsMentioned(
            @Reference Transactions transactions, @Reference ForumRows rows, @Reference Audience audience) {
        this.transactions = transactions;
        this.rows = rows;
        this.audience = audience;
    }

    @Override
    public String type() {
        return "spaces.people-mentioned";
    }

    @Override
    public Class<PeopleMentioned> shape() {
        return PeopleMentioned.class;
    }

    @Override
    public List<Announcement> announce(PeopleMentioned event) {
        return transactions.reading(() -> rows.thread(event.space(), event.thread()).stream()
                .flatMap(thread -> tell(event, thread.title()))
                .toList());
    }

    private Stream<Announcement> tell(PeopleMentioned event, String thread) {
        Map<Id, Boolean> told = audience.told(event.space(), event.accounts(), WhoHears.What.PERSONAL);
        if (told.isEmpty()) {
            return Stream.of();
        }
        List<String> titles =
                List.of(thread, audience.title(told.keySet().iterator().next(), event.space()));
        return told.entrySet().stream()
                .map(each -> new Announcement(
                        each.getKey(),
                        ForumKinds.MENTIONS,
                        "spaces.told.mentioned-in-post",
                        titles,
                        ForumLink.post(event.space(), event.post()),
                        each.getValue()));
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
