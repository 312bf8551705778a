package org.etwin.persistence.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.etwin.persistence.Duplicates;
import org.etwin.persistence.Transactions;
import org.etwin.persistence.Unit;
import org.etwin.persistence.sample.Letter;
import org.etwin.persistence.sample.Parcel;
import org.etwin.persistence.testing.Database;
import org.etwin.persistence.testing.TestDatabase;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class SeveralUnitsInOneTransactionTest {
    private final TestDatabase db;
    private final Transactions transactions;
    private final Unit letters;
    private final Unit parcels;

    SeveralUnitsInOneTransactionTest(Database database) {
        db = TestDatabase.fresh(database, "letters", "parcels");
        transactions = db.transactions();
        letters = db.unit("letters");
        parcels = db.unit("parcels");
    }

    @Test
    void bothUnitsAreThereAfterTheCommit() {
        transactions.in(() -> {
            letters.em().persist(new Letter(1, "Dear Matti"));
            parcels.em().persist(new Parcel(1, "A book"));
        });

        assertThat(letter(1).text()).isEqualTo("Dear Matti");
        assertThat(transactions
                        .<Parcel>reading(() -> parcels.em().find(Parcel.class, 1L))
                        .text())
                .isEqualTo("A book");
    }

    @Test
    void nothingStaysWhenTheSecondUnitFails() {
        transactions.in(() -> parcels.em().persist(new Parcel(1, "The same")));

        assertThatThrownBy(() -> transactions.in(() -> {
                    letters.em().persist(new Letter(1, "Dear Matti"));
                    parcels.em().persist(new Parcel(2, "The same"));
                }))
                .satisfies(thrown -> assertThat(Duplicates.causedBy(thrown)).isTrue());

        assertThat(letter(1)).isNull();
    }

    @Test
    void whatIsThrownComesOutUnchangedAndNothingStays() {
        Rejected rejected = Rejected.forbidden();

        assertThatThrownBy(() -> transactions.in(() -> {
                    letters.em().persist(new Letter(1, "Dear Matti"));
                    letters.em().flush();
                    throw rejected;
                }))
                .isSameAs(rejected);

        assertThat(letter(1)).isNull();
    }

    @Test
    void aCallInsideAnotherJoinsIt() {
        assertThatThrownBy(() -> transactions.in(() -> {
                    transactions.in(() -> letters.em().persist(new Letter(1, "Dear Matti")));
                    throw Rejected.forbidden();
                }))
                .isInstanceOf(Rejected.class);

        assertThat(letter(1)).isNull();
    }

    @Test
    void readingSeesWhatTheOuterTransactionHasNotCommittedYet() {
        Letter found = transactions.in(() -> {
            letters.em().persist(new Letter(1, "Dear Matti"));
            return transactions.reading(() -> letters.em()
                    .createQuery("SELECT l FROM Letter l WHERE l.text = 'Dear Matti'", Letter.class)
                    .getSingleResult());
        });

        assertThat(found.id()).isEqualTo(1);
    }

    @Test
    void aTransactionThatOnlyReadsRefusesToWrite() {
        transactions.in(() -> letters.em().persist(new Letter(1, "Dear Matti")));

        assertThatThrownBy(() -> transactions.reading(() -> {
                    letters.em().find(Letter.class, 1L).rewrite("Dear Tina");
                    return null;
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> transactions.reading(() -> transactions.in(() -> "written")))
                .isInstanceOf(IllegalStateException.class);
        assertThat(letter(1).text()).isEqualTo("Dear Matti");
    }

    @Test
    void outsideATransactionThereIsNoEntityManager() {
        assertThatThrownBy(letters::em).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theSlowerOfTwoEditorsIsRefusedAsStale() throws Exception {
        transactions.in(() -> letters.em().persist(new Letter(1, "Dear Matti")));

        assertThatThrownBy(() -> transactions.in(() -> {
                    Letter mine = letters.em().find(Letter.class, 1L);
                    inAnotherThread(() -> changeDirectly("UPDATE letters_letter SET version = version + 1"));
                    mine.rewrite("Dear Tina");
                }))
                .isInstanceOfSatisfying(
                        Rejected.class, rejected -> assertThat(rejected.kind()).isEqualTo(Rejection.Kind.STALE));
    }

    @Test
    void afterCommitRunsOnceAndOnlyWhenThereIsACommit() {
        AtomicInteger runs = new AtomicInteger();
        transactions.in(() -> transactions.in(() -> {
            transactions.afterCommit(runs::incrementAndGet);
            assertThat(runs).hasValue(0);
        }));
        assertThat(runs).hasValue(1);

        assertThatThrownBy(() -> transactions.in(() -> {
                    transactions.afterCommit(runs::incrementAndGet);
                    throw Rejected.forbidden();
                }))
                .isInstanceOf(Rejected.class);
        assertThat(runs).hasValue(1);
    }

    @Test
    void theVictimOfADeadlockTriesAgainUntilBothAreDone() throws Exception {
        transactions.in(() -> {
            letters.em().persist(new Letter(1, "first"));
            letters.em().persist(new Letter(2, "second"));
        });
        CountDownLatch bothHoldOne = new CountDownLatch(2);

        Thread other = new Thread(() -> touch(2, 1, bothHoldOne));
        other.start();
        touch(1, 2, bothHoldOne);
        other.join();

        assertThat(letter(1).text()).startsWith("touched");
        assertThat(letter(2).text()).startsWith("touched");
        assertThat(List.of(letter(1).text(), letter(2).text())).doesNotHaveDuplicates();
    }

    private void touch(long one, long two, CountDownLatch bothHoldOne) {
        transactions.in(() -> {
            directly("UPDATE letters_letter SET text = 'touched " + one + one + two + "' WHERE id = " + one);
            bothHoldOne.countDown();
            await(bothHoldOne);
            directly("UPDATE letters_letter SET text = 'touched " + two + one + two + "' WHERE id = " + two);
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Letter letter(long id) {
        return transactions.reading(() -> letters.em().find(Letter.class, id));
    }

    private void directly(String sql) {
        try (var statement = transactions.connection().createStatement()) {
            statement.executeUpdate(sql);
        } catch (java.sql.SQLException e) {
            throw new javax.persistence.PersistenceException(e);
        }
    }

    private void changeDirectly(String sql) {
        transactions.in(() -> directly(sql));
    }

    private static void inAnotherThread(Runnable work) {
        Thread thread = new Thread(work);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
