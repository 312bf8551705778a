package org.etwin.network.core;

import java.util.List;
import java.util.Optional;
import org.etwin.membership.MemberCard;
import org.etwin.membership.Members;
import org.etwin.notifications.spi.Announces.Announcement;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Id;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What notifications say of two people; their link leads to the page of the other one, where both can answer. */
@Component(service = ContactNews.class)
public final class ContactNews {
    private static final String BEFORE = "/people/";
    private static final String AFTER = "/contact";

    private final Transactions transactions;
    private final ContactSides sides;
    private final Members members;

    @Activate
    public ContactNews(
            @Reference Transactions transactions, @Reference ContactSides sides, @Reference Members members) {
        this.transactions = transactions;
        this.sides = sides;
        this.members = members;
    }

    static String link(Id person) {
        return BEFORE + person + AFTER;
    }

    String name(Id person) {
        MemberCard card = members.cards(List.of(person)).get(person);
        return card == null ? "" : card.name();
    }

    Optional<ContactSide> between(Id owner, Id other) {
        return transactions.reading(() -> sides.between(owner, other));
    }

    /** The recipient's side of what is told; nothing when it is gone. */
    Optional<ContactSide> about(Announcement told) {
        String link = told.link();
        if (link == null || !link.startsWith(BEFORE) || !link.endsWith(AFTER)) {
            return Optional.empty();
        }
        return between(told.recipient(), Id.parse(link.substring(BEFORE.length(), link.length() - AFTER.length())));
    }
}
