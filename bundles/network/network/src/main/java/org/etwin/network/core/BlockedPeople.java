package org.etwin.network.core;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.etwin.membership.MemberCard;
import org.etwin.membership.Members;
import org.etwin.network.Blocked;
import org.etwin.network.Blocks;
import org.etwin.network.BlocksChanged;
import org.etwin.network.ContactEnded;
import org.etwin.network.ContactState;
import org.etwin.persistence.Duplicates;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.events.Outbox;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Blocks, and what becomes of the contact when one is set. */
@Component
public final class BlockedPeople implements Blocks {
    private final Transactions transactions;
    private final BlockRows blocks;
    private final ContactSides sides;
    private final Members members;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    @Activate
    public BlockedPeople(
            @Reference Transactions transactions,
            @Reference BlockRows blocks,
            @Reference ContactSides sides,
            @Reference Members members,
            @Reference Outbox outbox,
            @Reference Ids ids,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.blocks = blocks;
        this.sides = sides;
        this.members = members;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void block(Actor actor, Id person) {
        Id me = Self.writing(actor);
        if (me.equals(person)) {
            throw new Rejected(Rejection.conflict("network.rejected.block-oneself"));
        }
        try {
            transactions.in(() -> blocking(actor, me, person));
        } catch (RuntimeException e) {
            // The same button was pressed twice in the same moment.
            if (!Duplicates.causedBy(e)) {
                throw e;
            }
        }
    }

    private void blocking(Actor actor, Id me, Id person) {
        ContactSide side = sides.between(me, person).orElse(null);
        if (side == null && !isSeen(actor, person)) {
            throw Rejected.notFound();
        }
        if (!blocks.stands(me, person)) {
            blocks.add(new StoredBlock(ids.next().value(), me, person, clock.instant()));
            outbox.publish(new BlocksChanged(me));
        }
        if (side != null) {
            part(sides.both(me, side.contact()), clock.instant());
        }
    }

    /** A contact ends for both; what the other one asked goes on waiting on that one's side alone. */
    private void part(ContactSides.Both both, Instant now) {
        ContactSide mine = both.mine();
        ContactSide theirs = both.theirs();
        boolean asksMe = mine.state() == ContactState.ASKED && !mine.askedByOwner();
        if (asksMe) {
            mine.become(ContactState.DECLINED, now);
        } else if (mine.state() == ContactState.ACCEPTED || mine.state() == ContactState.ASKED) {
            mine.become(ContactState.ENDED, now);
            if (theirs.state() != ContactState.DECLINED) {
                theirs.become(ContactState.ENDED, now);
            }
            Id asker = mine.askedByOwner() ? mine.owner() : mine.other();
            Id asked = mine.askedByOwner() ? mine.other() : mine.owner();
            outbox.publish(new ContactEnded(mine.contact(), asker, asked));
        }
    }

    private boolean isSeen(Actor actor, Id person) {
        MemberCard card = actor.isEtwinner() ? members.cards(List.of(person)).get(person) : null;
        return card != null && card.etwinner();
    }

    @Override
    public void unblock(Actor actor, Id person) {
        Id me = Self.writing(actor);
        transactions.in(() -> {
            for (StoredBlock block : blocks.of(me, List.of(person))) {
                blocks.remove(block);
                // A no from before would keep them away for months.
                sides.between(me, person)
                        .filter(side -> side.state() == ContactState.DECLINED)
                        .ifPresent(side -> side.become(ContactState.ENDED, clock.instant()));
                outbox.publish(new BlocksChanged(me));
            }
        });
    }

    @Override
    public Page<Blocked> mine(Actor actor, PageRequest request) {
        Id me = Self.of(actor);
        return transactions.reading(() -> {
            Page<StoredBlock> page = blocks.of(me, request);
            Map<Id, MemberCard> cards =
                    members.cards(page.items().stream().map(StoredBlock::other).toList());
            return page.map(block ->
                    new Blocked(cards.getOrDefault(block.other(), ContactLists.nobody(block.other())), block.since()));
        });
    }

    @Override
    public Set<Id> among(Actor actor, Collection<Id> people) {
        Id me = Self.of(actor);
        return transactions.reading(() -> blocks.among(me, people));
    }

    @Override
    public boolean betweenThem(Id one, Id other) {
        return !one.equals(other) && transactions.reading(() -> blocks.stands(Set.of(one, other)));
    }
}
