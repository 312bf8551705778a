package org.etwin.network.core;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.etwin.membership.MemberCard;
import org.etwin.membership.Members;
import org.etwin.network.Contact;
import org.etwin.network.ContactAccepted;
import org.etwin.network.ContactAction;
import org.etwin.network.ContactAsked;
import org.etwin.network.ContactDeclined;
import org.etwin.network.ContactEnded;
import org.etwin.network.ContactState;
import org.etwin.network.Contacts;
import org.etwin.persistence.Duplicates;
import org.etwin.persistence.Transactions;
import org.etwin.platform.Actor;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.Seen;
import org.etwin.platform.events.Outbox;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

@Component(configurationPid = "org.etwin.network")
@Designate(ocd = NetworkSettings.class)
public final class MutualContacts implements Contacts {
    private final Transactions transactions;
    private final ContactSides sides;
    private final Members members;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;
    private final NetworkSettings settings;

    @Activate
    public MutualContacts(
            @Reference Transactions transactions,
            @Reference ContactSides sides,
            @Reference Members members,
            @Reference Outbox outbox,
            @Reference Ids ids,
            @Reference Clock clock,
            NetworkSettings settings) {
        this.transactions = transactions;
        this.sides = sides;
        this.members = members;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public Id ask(Actor actor, Id person, String message) {
        Id me = etwinner(actor);
        if (person == null) {
            throw new Rejected(Rejection.invalid("person", "network.rejected.person-missing"));
        }
        String words = message == null ? "" : message.replace("\u0000", "").strip();
        try {
            return transactions.in(() -> asking(me, person, words));
        } catch (RuntimeException e) {
            if (!Duplicates.causedBy(e)) {
                throw e;
            }
            // Both asked in the same moment: the second one finds what the first one wrote.
            return transactions.in(() -> asking(me, person, words));
        }
    }

    private Id asking(Id me, Id person, String words) {
        Optional<ContactSide> before = sides.between(me, person);
        Instant now = clock.instant();
        ContactSides.Both both =
                before.map(side -> sides.both(me, side.contact())).orElseGet(() -> strangers(me, person));
        if (before.isPresent() && ContactPolicy.isAskedByOther(both)) {
            return accepted(both, now);
        }
        Rejected.ifAny(against(me, person, before, words, now));
        both.mine().ask(true, words, SameWords.of(words), now);
        if (before.isEmpty() || !ContactPolicy.wantsToBeLeftAlone(both.theirs(), now, settings.days_after_decline())) {
            both.theirs().ask(false, words, null, now);
            outbox.publish(new ContactAsked(both.mine().contact(), me, person));
        }
        sides.keep(both);
        return both.mine().contact();
    }

    private List<Rejection> against(Id me, Id person, Optional<ContactSide> before, String words, Instant now) {
        List<Rejection> refusals = new ArrayList<>();
        if (me.equals(person)) {
            refusals.add(Rejection.conflict("network.rejected.oneself"));
            return refusals;
        }
        if (!members.isAvailableEtwinner(person)) {
            refusals.add(Rejection.conflict("network.rejected.not-available"));
        }
        before.flatMap(side -> ContactPolicy.notAgain(side, now)).ifPresent(refusals::add);
        if (words.length() > LONGEST_MESSAGE) {
            refusals.add(Rejection.invalid("message", "network.rejected.message-too-long", LONGEST_MESSAGE));
        }
        if (sides.askedSince(me, now.minus(Duration.ofHours(24))) >= settings.asked_a_day()) {
            refusals.add(Rejection.of(Rejection.Kind.TOO_MANY, "network.rejected.too-many", settings.asked_a_day()));
        }
        String hash = SameWords.of(words);
        if (hash != null
                && sides.askedWithWordsSince(me, hash, now.minus(Duration.ofDays(30))) >= settings.same_text()) {
            refusals.add(Rejection.invalid("message", "network.rejected.same-text", settings.same_text()));
        }
        return refusals;
    }

    private ContactSides.Both strangers(Id me, Id person) {
        long contact = ids.next().value();
        return new ContactSides.Both(
                new ContactSide(contact, contact, me.value(), person.value()),
                new ContactSide(ids.next().value(), contact, person.value(), me.value()));
    }

    @Override
    public void accept(Actor actor, Id contact) {
        Id me = etwinner(actor);
        transactions.in(() -> {
            accepted(may(me, contact, ContactAction.ACCEPT), clock.instant());
        });
    }

    private Id accepted(ContactSides.Both both, Instant now) {
        both.mine().become(ContactState.ACCEPTED, now);
        both.theirs().become(ContactState.ACCEPTED, now);
        Id contact = both.mine().contact();
        outbox.publish(
                new ContactAccepted(contact, both.theirs().owner(), both.mine().owner()));
        return contact;
    }

    @Override
    public void decline(Actor actor, Id contact) {
        Id me = writer(actor);
        transactions.in(() -> {
            ContactSide mine = may(me, contact, ContactAction.DECLINE).mine();
            // The side of who asked stays as it is: nobody can tell a no from an answer that has not come.
            mine.become(ContactState.DECLINED, clock.instant());
            outbox.publish(new ContactDeclined(contact, mine.other(), me));
        });
    }

    @Override
    public void end(Actor actor, Id contact) {
        Id me = writer(actor);
        transactions.in(() -> {
            ContactSides.Both both = may(me, contact, ContactAction.END);
            ContactSide mine = both.mine();
            Instant now = clock.instant();
            mine.become(ContactState.ENDED, now);
            if (both.theirs().state() != ContactState.DECLINED) {
                both.theirs().become(ContactState.ENDED, now);
            }
            outbox.publish(
                    mine.askedByOwner()
                            ? new ContactEnded(contact, me, mine.other())
                            : new ContactEnded(contact, mine.other(), me));
        });
    }

    private ContactSides.Both may(Id me, Id contact, ContactAction action) {
        ContactSides.Both both = sides.both(me, contact);
        if (!ContactPolicy.allowed(both.mine()).contains(action)) {
            throw new Rejected(Rejection.conflict("network.rejected.not-now"));
        }
        return both;
    }

    @Override
    public Page<Seen<Contact>> mine(Actor actor, PageRequest page) {
        Id me = person(actor);
        return transactions.reading(() -> page(sides.accepted(me, page), page, sides.countAccepted(me)));
    }

    @Override
    public Page<Seen<Contact>> asked(Actor actor, Asked by, PageRequest page) {
        Id me = person(actor);
        boolean byMe = by == Asked.BY_ME;
        return transactions.reading(() -> page(sides.asked(me, byMe, page), page, sides.countAsked(me, byMe)));
    }

    @Override
    public Count waiting(Actor actor) {
        if (!(actor instanceof Actor.Person person)) {
            return Count.of(0);
        }
        return transactions.reading(() -> sides.countAsked(person.id(), false));
    }

    @Override
    public Optional<Seen<Contact>> with(Actor actor, Id person) {
        Id me = person(actor);
        return transactions.reading(
                () -> sides.between(me, person).map(side -> seen(List.of(side)).get(0)));
    }

    @Override
    public boolean mayAsk(Actor actor, Id person) {
        if (!actor.isEtwinner() || actor.is(person)) {
            return false;
        }
        Id me = person(actor);
        return transactions.reading(() -> sides.between(me, person)
                        .flatMap(side -> ContactPolicy.notAgain(side, clock.instant()))
                        .isEmpty()
                && members.isAvailableEtwinner(person));
    }

    @Override
    public boolean areContacts(Id one, Id other) {
        return transactions.reading(() -> sides.between(one, other)
                .filter(side -> side.state() == ContactState.ACCEPTED)
                .isPresent());
    }

    private Page<Seen<Contact>> page(List<ContactSide> found, PageRequest page, Count total) {
        boolean more = found.size() > page.size();
        List<ContactSide> shown = more ? found.subList(0, page.size()) : found;
        return new Page<>(
                seen(shown), more ? shown.get(shown.size() - 1).contact().toString() : null, total);
    }

    private List<Seen<Contact>> seen(List<ContactSide> shown) {
        Map<Id, MemberCard> cards =
                members.cards(shown.stream().map(ContactSide::other).toList());
        return shown.stream()
                .map(side -> new Seen<>(
                        side.toContact(cards.getOrDefault(side.other(), nobody(side.other()))),
                        side.version(),
                        ContactPolicy.allowed(side)))
                .toList();
    }

    private static MemberCard nobody(Id gone) {
        return new MemberCard(gone, "", false, null, false);
    }

    private static Id etwinner(Actor actor) {
        Id me = writer(actor);
        if (!actor.isEtwinner()) {
            throw new Rejected(Rejection.forbidden("network.rejected.members-only"));
        }
        return me;
    }

    /** Whoever is suspended changes nothing. */
    private static Id writer(Actor actor) {
        Id me = person(actor);
        if (actor.isSuspended()) {
            throw new Rejected(Rejection.forbidden("network.rejected.suspended"));
        }
        return me;
    }

    private static Id person(Actor actor) {
        if (actor instanceof Actor.Person person) {
            return person.id();
        }
        throw actor == Actor.VISITOR ? Rejected.unauthenticated() : Rejected.forbidden();
    }
}
