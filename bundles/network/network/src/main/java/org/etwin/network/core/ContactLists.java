package org.etwin.network.core;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.etwin.membership.Directory;
import org.etwin.membership.MemberCard;
import org.etwin.membership.Members;
import org.etwin.network.Contact;
import org.etwin.network.ContactState;
import org.etwin.network.Tie;
import org.etwin.platform.Actor;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Seen;

/** What one person reads of the own contacts, within the running transaction. */
final class ContactLists {
    /** Nobody has more contacts than are looked through for words. */
    private static final int MOST = 2000;

    private static final Set<ContactState> KNOWN =
            EnumSet.of(ContactState.ACCEPTED, ContactState.ASKED, ContactState.DECLINED);

    private final ContactSides sides;
    private final BlockRows blocks;
    private final Members members;
    private final Directory directory;

    ContactLists(ContactSides sides, BlockRows blocks, Members members, Directory directory) {
        this.sides = sides;
        this.blocks = blocks;
        this.members = members;
        this.directory = directory;
    }

    Page<Seen<Contact>> accepted(Id me, PageRequest page) {
        return page(sides.accepted(me, page), page, sides.countAccepted(me));
    }

    Page<Seen<Contact>> accepted(Actor actor, Id me, String words, PageRequest request) {
        Set<Id> meant = directory.among(actor, sides.others(me, EnumSet.of(ContactState.ACCEPTED), MOST), words);
        List<ContactSide> found = sides.towards(me, meant).stream()
                .sorted((one, other) -> other.contact().compareTo(one.contact()))
                .toList();
        Id after = request.after() == null ? null : Id.parse(request.after());
        List<ContactSide> rest = found.stream()
                .filter(side -> after == null || side.contact().compareTo(after) < 0)
                .limit(request.size() + 1L)
                .toList();
        return page(rest, request, Count.of(found.size()));
    }

    Page<Seen<Contact>> asked(Id me, boolean byMe, PageRequest page) {
        return page(sides.asked(me, byMe, page), page, sides.countAsked(me, byMe));
    }

    Map<Id, Tie> ties(Actor actor, Id me, Collection<Id> people, Instant now) {
        Set<Id> blocked = blocks.among(me, people);
        Map<Id, Tie> ties = new HashMap<>();
        for (Id person : people) {
            if (!person.equals(me)) {
                ties.put(person, blocked.contains(person) ? Tie.BLOCKED : Tie.MAY_ASK);
            }
        }
        sides.towards(me, people)
                .forEach(side -> ties.put(side.other(), ContactPolicy.tie(side, blocked.contains(side.other()), now)));
        if (!actor.isEtwinner()) {
            ties.replaceAll((person, tie) -> tie == Tie.MAY_ASK ? Tie.NONE : tie);
        }
        return ties;
    }

    Set<Id> known(Id me) {
        Set<Id> known = new HashSet<>(sides.others(me, KNOWN, MOST));
        blocks.allOf(me).forEach(block -> known.add(block.other()));
        return known;
    }

    List<Seen<Contact>> seen(List<ContactSide> shown) {
        Map<Id, MemberCard> cards =
                members.cards(shown.stream().map(ContactSide::other).toList());
        return shown.stream()
                .map(side -> new Seen<>(
                        side.toContact(cards.getOrDefault(side.other(), nobody(side.other()))),
                        side.version(),
                        ContactPolicy.allowed(side)))
                .toList();
    }

    static MemberCard nobody(Id gone) {
        return new MemberCard(gone, "", false, null, false);
    }

    private Page<Seen<Contact>> page(List<ContactSide> found, PageRequest page, Count total) {
        boolean more = found.size() > page.size();
        List<ContactSide> shown = more ? found.subList(0, page.size()) : found;
        return new Page<>(
                seen(shown), more ? shown.get(shown.size() - 1).contact().toString() : null, total);
    }
}
