package org.etwin.network.core;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.etwin.membership.Directory;
import org.etwin.membership.Members;
import org.etwin.network.Contact;
import org.etwin.network.ContactAccepted;
import org.etwin.network.ContactAction;
import org.etwin.network.ContactAsked;
import org.etwin.network.ContactDeclined;
import org.etwin.network.ContactEnded;
import org.etwin.network.ContactState;
import org.etwin.network.Contacts;
import org.etwin.network.Tie;
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
    private final BlockRows blocks;
    private final ContactLists lists;
    private final Members members;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;
    private final NetworkSettings settings;

    @Activate
    public MutualContacts(
            @Reference Transactions transactions,
            @Reference ContactSides sides,
            @Reference BlockRows blocks,
            @Reference Members members,
            @Reference Directory directory,
            @Reference Outbox outbox,
            @Reference Ids ids,
            @Reference Clock clock,
            NetworkSettings settings) {
        this.transactions = transactions;
        this.sides = sides;
        this.blocks = blocks;
        this.lists = new ContactLists(sides, blocks, members, directory);
        this.members = members;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public Id ask(Actor actor, Id person, String message) {
        Id me = Self.etwinner(actor);
        if (person == null) {
            throw new Rejected(Rejection.invalid("person", "network.rejected.person-missing"));
        }
        String words = tidy(message);
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
        if (blocks.stands(me, person)) {
            throw new Rejected(Rejection.conflict("network.rejected.blocked-by-me"));
        }
        if (before.isPresent() && ContactPolicy.isAskedByOther(both)) {
            return accepted(both, now);
        }
        Rejected.ifAny(against(me, person, before, words, now));
        both.mine().ask(true, words, SameWords.of(words), now);
        if (blocks.stands(person, me)) {
            if (before.isEmpty()) {
                both.theirs().ask(false, "", null, now);
                both.theirs().become(ContactState.ENDED, now);
            }
        } else if (before.isEmpty()
                || !ContactPolicy.wantsToBeLeftAlone(both.theirs(), now, settings.days_after_decline())) {
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

    private static String tidy(String typed) {
        return typed == null ? "" : typed.replace("\u0000", "").strip();
    }

    private ContactSides.Both strangers(Id me, Id person) {
        long contact = ids.next().value();
        return new ContactSides.Both(
                new ContactSide(contact, contact, me.value(), person.value()),
                new ContactSide(ids.next().value(), contact, person.value(), me.value()));
    }

    @Override
    public void accept(Actor actor, Id contact, String word) {
        Id me = Self.etwinner(actor);
        String words = tidy(word);
        transactions.in(() -> {
            ContactSides.Both both = may(me, contact, ContactAction.ACCEPT);
            if (words.length() > LONGEST_ANSWER) {
                throw new Rejected(Rejection.invalid("word", "network.rejected.message-too-long", LONGEST_ANSWER));
            }
            both.mine().answer(words);
            both.theirs().answer(words);
            accepted(both, clock.instant());
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
        Id me = Self.writing(actor);
        transactions.in(() -> {
            ContactSide mine = may(me, contact, ContactAction.DECLINE).mine();
            // The side of who asked stays as it is: nobody can tell a no from an answer that has not come.
            mine.become(ContactState.DECLINED, clock.instant());
            outbox.publish(new ContactDeclined(contact, mine.other(), me));
        });
    }

    @Override
    public void end(Actor actor, Id contact) {
        Id me = Self.writing(actor);
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
        return mine(actor, null, page);
    }

    @Override
    public Page<Seen<Contact>> mine(Actor actor, String words, PageRequest page) {
        Id me = Self.of(actor);
        return transactions.reading(() ->
                words == null || words.isBlank() ? lists.accepted(me, page) : lists.accepted(actor, me, words, page));
    }

    @Override
    public Page<Seen<Contact>> asked(Actor actor, Asked by, PageRequest page) {
        Id me = Self.of(actor);
        return transactions.reading(() -> lists.asked(me, by == Asked.BY_ME, page));
    }

    @Override
    public Map<Id, Tie> ties(Actor actor, Collection<Id> people) {
        Id me = Self.of(actor);
        return transactions.reading(() -> lists.ties(actor, me, people, clock.instant()));
    }

    @Override
    public Set<Id> known(Actor actor) {
        Id me = Self.of(actor);
        return transactions.reading(() -> lists.known(me));
    }

    private record Waiting(Id account) {}

    @Override
    public Count waiting(Actor actor) {
        if (!(actor instanceof Actor.Person person)) {
            return Count.of(0);
        }
        return transactions.lately(
                new Waiting(person.id()), () -> transactions.reading(() -> sides.countAsked(person.id(), false)));
    }

    @Override
    public Optional<Seen<Contact>> with(Actor actor, Id person) {
        Id me = Self.of(actor);
        return transactions.reading(() ->
                sides.between(me, person).map(side -> lists.seen(List.of(side)).get(0)));
    }

    @Override
    public boolean mayAsk(Actor actor, Id person) {
        if (!actor.isEtwinner() || actor.is(person)) {
            return false;
        }
        Id me = Self.of(actor);
        return transactions.reading(() -> sides.between(me, person)
                        .flatMap(side -> ContactPolicy.notAgain(side, clock.instant()))
                        .isEmpty()
                && !blocks.stands(me, person)
                && members.isAvailableEtwinner(person));
    }

    @Override
    public boolean areContacts(Id one, Id other) {
        return transactions.reading(() -> sides.between(one, other)
                .filter(side -> side.state() == ContactState.ACCEPTED)
                .isPresent());
    }
}
