package org.etwin.spaces.core.forum;

import java.util.List;
import java.util.Map;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.spaces.Access;
import org.etwin.spaces.Spaces;
import org.etwin.spaces.Subscriptions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component(service = Subscriptions.class)
public final class Watching implements Subscriptions {
    private final Transactions transactions;
    private final Spaces spaces;
    private final ForumRows rows;
    private final Marks marks;
    private final Once once;

    @Activate
    public Watching(
            @Reference Transactions transactions,
            @Reference Spaces spaces,
            @Reference ForumRows rows,
            @Reference Marks marks,
            @Reference Once once) {
        this.transactions = transactions;
        this.spaces = spaces;
        this.rows = rows;
        this.marks = marks;
        this.once = once;
    }

    @Override
    public boolean watched(Actor actor, Id space, Id place) {
        return transactions.reading(() -> {
            Id me = ForumRights.me(spaces.access(actor, space));
            Id discussion =
                    rows.thread(space, place).map(ThreadEntity::discussion).orElse(place);
            rows.discussion(space, discussion).orElseThrow(Rejected::notFound);
            Map<Id, Marks.Mark> mine = marks.of(me, List.of(place, discussion));
            return Marks.watched(mine, place, discussion);
        });
    }

    @Override
    public void watch(Actor actor, Id space, Id place, boolean watched) {
        once.more(() -> {
            Access access = spaces.access(actor, space);
            Id known = rows.thread(space, place)
                    .map(ThreadEntity::id)
                    .or(() -> rows.discussion(space, place).map(DiscussionEntity::id))
                    .orElseThrow(Rejected::notFound);
            marks.watch(ForumRights.me(access), space, known, watched);
        });
    }
}
