package org.etwin.spaces.core;

import java.util.List;
import org.etwin.notifications.spi.Announces;
import org.etwin.persistence.Transactions;
import org.etwin.spaces.MemberJoined;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells adults that somebody put them into a space; whoever founded it knows already, and pupils get a slip. */
@Component(service = Announces.class)
public final class TellsWhoWasAdded implements Announces<MemberJoined> {
    private final Transactions transactions;
    private final SpaceRows rows;
    private final Kinds kinds;

    @Activate
    public TellsWhoWasAdded(@Reference Transactions transactions, @Reference SpaceRows rows, @Reference Kinds kinds) {
        this.transactions = transactions;
        this.rows = rows;
        this.kinds = kinds;
    }

    @Override
    public String type() {
        return "spaces.member-joined";
    }

    @Override
    public Class<MemberJoined> shape() {
        return MemberJoined.class;
    }

    @Override
    public List<Announcement> announce(MemberJoined event) {
        if (event.by() == null || event.by().equals(event.account())) {
            return List.of();
        }
        return transactions.reading(() -> rows
                .space(event.space())
                .filter(space -> kinds.keys().contains(space.kind()))
                .filter(space -> !kinds.role(space.kind(), event.role()).pupil())
                .map(space -> new Announcement(
                        event.account(),
                        AnnouncedKinds.MEMBERSHIP,
                        "spaces.told.added",
                        List.of(space.title()),
                        "/spaces/" + event.space(),
                        true))
                .stream()
                .toList());
    }
}
