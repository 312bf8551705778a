package org.etwin.network.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.etwin.network.Blocks;
import org.etwin.network.BlocksChanged;
import org.etwin.network.BlocksContract;
import org.etwin.network.ContactAccepted;
import org.etwin.network.ContactAsked;
import org.etwin.network.Contacts;
import org.etwin.network.ContactsContract;
import org.etwin.persistence.testing.Database;
import org.etwin.persistence.testing.TestDatabase;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class MutualContactsTest implements ContactsContract, BlocksContract {
    private final TestDatabase db;
    private final KnownMembers members = new KnownMembers();
    private final MutualContacts contacts;
    private final BlockedPeople blocks;

    MutualContactsTest(Database database) {
        db = TestDatabase.fresh(database, "network");
        ContactSides sides = new ContactSides(db.unit("network"));
        BlockRows rows = new BlockRows(db.unit("network"));
        blocks = new BlockedPeople(db.transactions(), rows, sides, members, db.outbox(), db.ids(), db.clock());
        contacts = new MutualContacts(
                db.transactions(),
                sides,
                rows,
                members,
                new KnownDirectory(members),
                db.outbox(),
                db.ids(),
                db.clock(),
                Defaults.of(NetworkSettings.class, Map.of()));
    }

    @Override
    public Contacts contacts() {
        return contacts;
    }

    @Override
    public Blocks blocks() {
        return blocks;
    }

    @Override
    public Actor.Person etwinner(String name, boolean available) {
        Id id = db.ids().next();
        members.add(id, name, available);
        return new Actor.Person(id, name, Set.of(), new Standing(true, Set.of("SI"), false));
    }

    @Override
    public void daysPass(int days) {
        db.clock().advance(Duration.ofDays(days));
    }

    @Test
    void askingAndAcceptingAreToldOnce() {
        Actor.Person tina = etwinner("Tina", true);
        Actor.Person matti = etwinner("Matti", true);

        Id contact = contacts.ask(tina, matti.id(), "");
        contacts.accept(matti, contact);

        assertThat(db.published())
                .containsExactly(
                        new ContactAsked(contact, tina.id(), matti.id()),
                        new ContactAccepted(contact, tina.id(), matti.id()));
    }

    @Test
    void twoWhoAskEachOtherInTheSameMomentAreContacts() throws Exception {
        Actor.Person tina = etwinner("Tina", true);
        Actor.Person matti = etwinner("Matti", true);

        atOnce(() -> contacts.ask(tina, matti.id(), ""), () -> contacts.ask(matti, tina.id(), ""));

        assertThat(contacts.areContacts(tina.id(), matti.id())).isTrue();
        assertThat(db.published(ContactAsked.class)).hasSize(1);
        assertThat(db.published(ContactAccepted.class)).hasSize(1);
    }

    @Test
    void aPageOfContactsCostsTwoStatementsHoweverLongItIs() {
        Actor.Person tina = etwinner("Tina", true);
        for (int i : IntStream.range(0, 15).toArray()) {
            Actor.Person other = etwinner("Number " + i, true);
            contacts.accept(other, contacts.ask(tina, other.id(), ""));
        }

        List<String> sent = db.statements(() ->
                assertThat(contacts.mine(tina, PageRequest.first()).items()).hasSize(15));

        assertThat(sent).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void theCardsOfAPageCostTwoStatements() {
        Actor.Person tina = etwinner("Tina", true);
        List<Id> people = IntStream.range(0, 20)
                .mapToObj(i -> etwinner("Number " + i, true).id())
                .toList();
        people.subList(0, 10).forEach(person -> contacts.ask(tina, person, ""));

        assertThat(db.statements(() -> contacts.ties(tina, people))).hasSizeLessThanOrEqualTo(2);
        assertThat(db.statements(() -> contacts.known(tina))).hasSizeLessThanOrEqualTo(2);
        assertThat(db.statements(() -> contacts.mine(tina, "num", PageRequest.first())))
                .hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void aRequestUnderABlockIsAnnouncedToNobody() {
        Actor.Person tina = etwinner("Tina", true);
        Actor.Person rude = etwinner("Rude", true);
        blocks.block(tina, rude.id());

        contacts.ask(rude, tina.id(), "Hello");

        assertThat(db.published()).containsExactly(new BlocksChanged(tina.id()));
    }

    @Test
    void nobodyAsksMoreThanFiftyADay() {
        Actor.Person tina = etwinner("Tina", true);
        for (int i = 0; i < 50; i++) {
            contacts.ask(tina, etwinner("Number " + i, true).id(), "");
        }
        Actor.Person next = etwinner("Next", true);

        assertThat(Refusals.of(() -> contacts.ask(tina, next.id(), ""))).containsExactly("network.rejected.too-many");
        daysPass(1);
        contacts.ask(tina, next.id(), "");
        assertThat(contacts.waiting(next).value()).isEqualTo(1);
    }

    private static void atOnce(Callable<?> one, Callable<?> other) throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Object>> calls = threads.invokeAll(List.of(
                    () -> {
                        together.await();
                        return one.call();
                    },
                    () -> {
                        together.await();
                        return other.call();
                    }));
            for (Future<Object> call : calls) {
                call.get();
            }
        } finally {
            threads.shutdown();
        }
    }
}
