package org.etwin.network.core;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.etwin.identity.spi.PersonalData;
import org.etwin.membership.MemberCard;
import org.etwin.membership.Members;
import org.etwin.network.ContactState;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Id;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A person's contacts and what was written when asking for them. */
@Component
public final class ContactsOfMine implements PersonalData {
    private final Transactions transactions;
    private final ContactSides sides;
    private final BlockRows blocks;
    private final Members members;

    @Activate
    public ContactsOfMine(
            @Reference Transactions transactions,
            @Reference ContactSides sides,
            @Reference BlockRows blocks,
            @Reference Members members) {
        this.transactions = transactions;
        this.sides = sides;
        this.blocks = blocks;
        this.members = members;
    }

    @Override
    public String folder() {
        return "contacts";
    }

    @Override
    public void write(Id account, Archive archive) throws IOException {
        archive.json("contacts", transactions.reading(() -> {
            List<ContactSide> mine = sides.allOf(account);
            Map<Id, MemberCard> cards =
                    members.cards(mine.stream().map(ContactSide::other).toList());
            return mine.stream()
                    .map(side -> new Mine(
                            name(cards.get(side.other())),
                            side.state(),
                            side.askedByOwner(),
                            side.message(),
                            side.answer(),
                            side.asked(),
                            side.since()))
                    .toList();
        }));
        archive.json("blocked", transactions.reading(() -> {
            List<StoredBlock> mine = blocks.allOf(account);
            Map<Id, MemberCard> cards =
                    members.cards(mine.stream().map(StoredBlock::other).toList());
            return mine.stream()
                    .map(block -> new Refused(name(cards.get(block.other())), block.since()))
                    .toList();
        }));
    }

    private static String name(MemberCard card) {
        return card == null ? "" : card.name();
    }

    record Mine(
            String person,
            ContactState state,
            boolean askedByMe,
            String message,
            String answer,
            Instant asked,
            Instant since) {}

    record Refused(String person, Instant since) {}
}
