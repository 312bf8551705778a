package org.etwin.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.etwin.network.ContactsFixture.keys;
import static org.etwin.network.ContactsFixture.names;
import static org.etwin.network.ContactsFixture.people;
import static org.etwin.network.ContactsFixture.refusal;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.etwin.network.Contacts.Asked;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejection.Kind;
import org.etwin.platform.Seen;
import org.etwin.platform.Standing;
import org.junit.jupiter.api.Test;

/** What every {@link Contacts} keeps. The names are of people who are there in each test. */
public interface ContactsContract extends ContactsFixture {
    @Test
    default void whoIsAskedAndSaysYesIsAContactOfBoth() {
        Actor.Person tina = etwinner("Tina", true);
        Actor.Person matti = etwinner("Matti", true);

        Id contact = contacts().ask(tina, matti.id(), "Shall we?");
        assertThat(contacts().areContacts(tina.id(), matti.id())).isFalse();
        contacts().accept(matti, contact);

        assertThat(contacts().areContacts(tina.id(), matti.id())).isTrue();
        assertThat(contacts().areContacts(matti.id(), tina.id())).isTrue();
        assertThat(people(contacts().mine(tina, PageRequest.first()))).containsExactly(matti.id());
        assertThat(people(contacts().mine(matti, PageRequest.first()))).containsExactly(tina.id());
    }

    @Test
    default void onlyEtwinnersCanAsk() {
        Actor.Person general = generalUser("Greta");
        Actor.Person matti = etwinner("Matti", true);

        assertThat(refusal(() -> contacts().ask(general, matti.id(), "")).kind())
                .isEqualTo(Kind.FORBIDDEN);
        assertThat(refusal(() -> contacts().ask(Actor.VISITOR, matti.id(), "")).kind())
                .isEqualTo(Kind.UNAUTHENTICATED);
        assertThat(contacts().mayAsk(general, matti.id())).isFalse();
    }

    @Test
    default void onlyValidatedAvailablePeopleCanBeAskedAsContacts() {
        Actor.Person tina = etwinner("Tina", true);
        Actor.Person busy = etwinner("Boris", false);
        Actor.Person general = generalUser("Greta");

        assertThat(keys(() -> contacts().ask(tina, busy.id(), ""))).containsExactly("network.rejected.not-available");
        assertThat(keys(() -> contacts().ask(tina, general.id(), "")))
                .containsExactly("network.rejected.not-available");
        assertThat(keys(() -> contacts().ask(tina, new Id(4711), "")))
                .containsExactly("network.rejected.not-available");
        assertThat(contacts().mayAsk(tina, busy.id())).isFalse();
    }

    @Test
    default void nobodyIsTheirOwnContact() {
        Actor.Person tina = etwinner("Tina", true);

        assertThat(keys(() -> contacts().ask(tina, tina.id(), ""))).containsExactly("network.rejected.oneself");
        assertThat(contacts().areContacts(tina.id(), tina.id())).isFalse();
        assertThat(contacts().mayAsk(tina, tina.id())).isFalse();
    }

    @Test
    default void nobodyIsAskedTwice() {
        Actor.Person tina = etwinner("Tina", true);
        Actor.Person matti = etwinner("Matti", true);
        Id contact = contacts().ask(tina, matti.id(), "");

        assertThat(keys(() -> contacts().ask(tina, matti.id(), ""))).containsExactly("network.rejected.asked-already");
        contacts().accept(matti, contact);
        assertThat(keys(() -> contacts().ask(tina, matti.id(), "")))
                .containsExactly("network.rejected.contacts-already");
        assertThat(contacts().mayAsk(tina, matti.id())).isFalse();
    }

    @Test
    default void twoWhoAskEachOtherAreContacts() {
        Actor.Person tina = etwinner("Tina", true);
        Actor.Person matti = etwinner("Matti", true);

        Id asked = contacts().ask(tina, matti.id(), "");
        Id answered = contacts().ask(matti, tina.id(), "");

        assertThat(answered).isEqualTo(asked);
        assertThat(contacts().areContacts(tina.id(), matti.id())).isTrue();
    }

    @Test
    default void whoWasDeclinedCanAskAgainMuchLaterOnly() {
        Actor.Person tina = etwinner("Tina", true);
        Actor.Person matti = etwinner("Matti", true);
        contacts().decline(matti, contacts().ask(tina, matti.id(), ""));

        daysPass(2);
        assertThat(keys(() -> contacts().ask(tina, matti.id(), ""))).containsExactly("network.rejected.asked-already");
        contacts().end(tina, seen(tina, matti).value().id());
        contacts().ask(tina, matti.id(), "Please");
        assertThat(contacts().waiting(matti).value()).isZero();
        daysPass(90);
        contacts().end(tina, seen(tina, matti).value().id());
        contacts().ask(tina, matti.id(), "");

        assertThat(contacts().waiting(matti).value()).isEqualTo(1);
    }

    @Test
    default void whoWasDeclinedIsNotToldSo() {
        Actor.Person tina = etwinner("Tina", true);
        Actor.Person matti = etwinner("Matti", true);
        contacts().decline(matti, contacts().ask(tina, matti.id(), ""));

        Actor.Person silent = etwinner("Silent", true);
        contacts().ask(tina, silent.id(), "");
        assertThat(seen(tina, matti))
                .usingRecursiveComparison()
                .ignoringFields("value.id", "value.person", "value.since")
                .isEqualTo(seen(tina, silent));
        assertThat(people(contacts().asked(tina, Asked.BY_ME, PageRequest.first())))
                .containsExactly(silent.id(), matti.id());
        assertThat(contacts().mayAsk(tina, matti.id())).isEqualTo(contacts().mayAsk(tina, silent.id()));
        assertThat(seen(matti, tina).value().state()).isEqualTo(ContactState.DECLINED);
    }

    @Test
    default void whoDeclinedCanAskTheOtherOne() {
        Actor.Person tina = etwinner("Tina", true);
        Actor.Person matti = etwinner("Matti", true);
        contacts().decline(matti, contacts().ask(tina, matti.id(), ""));

        contacts().ask(matti, tina.id(), "Now I have time");

        assertThat(contacts().areContacts(tina.id(), matti.id())).isTrue();
    }

    @Test
    default void eachOneMayDoWhatIsAllowedAndNothingElse() {
        Actor.Person tina = etwinner("Tina", true);
        Actor.Person matti = etwinner("Matti", true);
        Id contact = contacts().ask(tina, matti.id(), "");

        assertThat(seen(tina, matti).allowed()).isEqualTo(Set.of(ContactAction.END, ContactAction.BLOCK));
        assertThat(seen(matti, tina).allowed())
                .isEqualTo(Set.of(ContactAction.ACCEPT, ContactAction.DECLINE, ContactAction.BLOCK));
        assertThat(refusal(() -> contacts().accept(tina, contact)).kind()).isEqualTo(Kind.CONFLICT);
        contacts().accept(matti, contact);
        assertThat(refusal(() -> contacts().decline(matti, contact)).kind()).isEqualTo(Kind.CONFLICT);
        assertThat(seen(matti, tina).allowed()).isEqualTo(Set.of(ContactAction.END, ContactAction.BLOCK));
    }

    @Test
    default void contactsOfOthersDoNotExist() {
        Actor.Person tina = etwinner("Tina", true);
        Actor.Person matti = etwinner("Matti", true);
        Actor.Person nosy = etwinner("Nosy", true);
        Id contact = contacts().ask(tina, matti.id(), "");

        assertThat(refusal(() -> contacts().accept(nosy, contact)).kind()).isEqualTo(Kind.NOT_FOUND);
        assertThat(refusal(() -> contacts().end(nosy, contact)).kind()).isEqualTo(Kind.NOT_FOUND);
        assertThat(contacts().mine(nosy, PageRequest.first()).items()).isEmpty();
        assertThat(contacts().with(nosy, tina.id())).isEmpty();
    }

    @Test
    default void aContactThatEndedIsGoneForBoth() {
        Actor.Person tina = etwinner("Tina", true);
        Actor.Person matti = etwinner("Matti", true);
        Id contact = contacts().ask(tina, matti.id(), "");
        contacts().accept(matti, contact);

        contacts().end(matti, contact);

        assertThat(contacts().areContacts(tina.id(), matti.id())).isFalse();
        assertThat(contacts().mine(tina, PageRequest.first()).items()).isEmpty();
        daysPass(1);
        assertThat(contacts().mayAsk(tina, matti.id())).isTrue();
    }

    @Test
    default void whoTakesBackWhatTheyAskedCannotAskTheSamePersonAgainOnTheSameDay() {
        Actor.Person tina = etwinner("Tina", true);
        Actor.Person matti = etwinner("Matti", true);
        contacts().end(tina, contacts().ask(tina, matti.id(), ""));

        assertThat(contacts().mayAsk(tina, matti.id())).isFalse();
        assertThat(keys(() -> contacts().ask(tina, matti.id(), ""))).containsExactly("network.rejected.asked-today");
        assertThat(contacts().mayAsk(matti, tina.id())).isTrue();
        daysPass(1);
        contacts().ask(tina, matti.id(), "");

        assertThat(contacts().waiting(matti).value()).isEqualTo(1);
    }

    @Test
    default void whoIsSuspendedChangesNothing() {
        Actor.Person tina = etwinner("Tina", true);
        Actor.Person matti = etwinner("Matti", true);
        Id contact = contacts().ask(matti, tina.id(), "");
        Actor.Person suspended = new Actor.Person(tina.id(), "Tina", Set.of(), new Standing(false, Set.of("SI"), true));

        List<ThrowingCallable> writing = List.of(
                () -> contacts().ask(suspended, etwinner("Other", true).id(), ""),
                () -> contacts().accept(suspended, contact),
                () -> contacts().decline(suspended, contact),
                () -> contacts().end(suspended, contact));

        assertThat(writing).allSatisfy(call -> assertThat(keys(call)).containsExactly("network.rejected.suspended"));
        assertThat(contacts().mayAsk(suspended, matti.id())).isFalse();
        assertThat(contacts().waiting(suspended).value()).isEqualTo(1);
    }

    @Test
    default void theSameTextToManyPeopleIsRefused() {
        Actor.Person tina = etwinner("Tina", true);
        IntStream.range(0, 5)
                .forEach(i -> contacts().ask(tina, etwinner("Number " + i, true).id(), "Join my project!"));
        Actor.Person next = etwinner("Next", true);

        assertThat(keys(() -> contacts().ask(tina, next.id(), "join  my PROJECT")))
                .containsExactly("network.rejected.same-text");
        contacts().ask(tina, next.id(), "Join my project about bees, Next");
        assertThat(contacts().waiting(next).value()).isEqualTo(1);
    }

    @Test
    default void everyReasonIsToldAtOnce() {
        Actor.Person tina = etwinner("Tina", true);
        Actor.Person busy = etwinner("Boris", false);

        assertThat(keys(() -> contacts().ask(tina, busy.id(), "x".repeat(Contacts.LONGEST_MESSAGE + 1))))
                .containsExactly("network.rejected.not-available", "network.rejected.message-too-long");
    }

    @Test
    default void aLongListIsReadPageByPage() {
        Actor.Person tina = etwinner("Tina", true);
        List<Id> asked = IntStream.range(0, 7)
                .mapToObj(
                        i -> contacts().ask(tina, etwinner("Number " + i, true).id(), ""))
                .toList();

        Page<Seen<Contact>> first = contacts().asked(tina, Asked.BY_ME, PageRequest.first(4));
        Page<Seen<Contact>> second = contacts().asked(tina, Asked.BY_ME, new PageRequest(first.next(), 4));

        assertThat(first.items()).hasSize(4);
        assertThat(first.total().value()).isEqualTo(7);
        assertThat(second.items()).hasSize(3);
        assertThat(second.next()).isNull();
        assertThat(first.items().get(0).value().id()).isEqualTo(asked.get(6));
        assertThat(second.items().get(2).value().id()).isEqualTo(asked.get(0));
    }

    @Test
    default void aYesCanComeWithAWord() {
        Actor.Person tina = etwinner("Tina", true);
        Actor.Person matti = etwinner("Matti", true);
        Id contact = contacts().ask(tina, matti.id(), "Shall we?");

        assertThat(keys(() -> contacts().accept(matti, contact, "x".repeat(Contacts.LONGEST_ANSWER + 1))))
                .containsExactly("network.rejected.message-too-long");
        contacts().accept(matti, contact, " Gladly ");

        assertThat(seen(tina, matti).value().answer()).isEqualTo("Gladly");
        assertThat(seen(tina, matti).value().message()).isEqualTo("Shall we?");
    }

    @Test
    default void contactsAreFoundByTheBeginningsOfTheirNames() {
        Actor.Person tina = etwinner("Tina", true);
        for (String name : List.of("Matti Virtanen", "Mira Čop", "Zala Novak")) {
            Actor.Person other = etwinner(name, true);
            contacts().accept(other, contacts().ask(tina, other.id(), ""));
        }
        contacts().ask(tina, etwinner("Mark Vid", true).id(), "");

        assertThat(names(contacts().mine(tina, "m v", PageRequest.first()))).containsExactly("Matti Virtanen");
        Page<Seen<Contact>> first = contacts().mine(tina, "m", PageRequest.first(1));
        assertThat(names(first)).containsExactly("Mira Čop");
        assertThat(first.total().value()).isEqualTo(2);
        assertThat(names(contacts().mine(tina, "m", new PageRequest(first.next(), 1))))
                .containsExactly("Matti Virtanen");
        assertThat(contacts().mine(tina, "\u0000%_", PageRequest.first()).items())
                .hasSize(3);
        assertThat(contacts().mine(tina, " ", PageRequest.first()).items()).hasSize(3);
    }
}
