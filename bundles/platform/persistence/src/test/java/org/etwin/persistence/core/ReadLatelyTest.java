package org.etwin.persistence.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.etwin.persistence.Unit;
import org.etwin.persistence.sample.Letter;
import org.etwin.persistence.testing.Database;
import org.etwin.persistence.testing.TestDatabase;
import org.etwin.platform.Looks;
import org.etwin.platform.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class ReadLatelyTest {
    private final UnitTransactions transactions;
    private final Unit letters;
    private final List<Collection<Long>> asked = new ArrayList<>();

    private record Text(String words) {}

    ReadLatelyTest(Database database) {
        TestDatabase db = TestDatabase.fresh(database, "letters", "parcels");
        transactions = (UnitTransactions) db.transactions();
        letters = db.unit("letters");
        write(1, "Dear Matti");
    }

    @Test
    void onlyWhatWasNotReadYetIsRead() {
        transactions.reading(() -> texts(1L, 2L));
        Map<Long, Text> found = transactions.reading(() -> texts(1L, 2L, 3L));

        assertThat(found).containsOnly(Map.entry(1L, new Text("Dear Matti")));
        assertThat(asked).containsExactly(List.of(1L, 2L), List.of(3L));
    }

    @Test
    void whatIsWrittenIsSeenAtOnceByEverybody() {
        texts(2L);
        write(2, "Dear Tina");

        assertThat(texts(2L)).containsOnlyKeys(2L);
        assertThat(CompletableFuture.supplyAsync(() -> texts(2L)).join()).containsOnlyKeys(2L);
    }

    @Test
    void whoWritesReadsWhatIsWrittenAndNobodyElseDoesUntilItIsDurable() {
        transactions.in(() -> {
            letters.em().persist(new Letter(2, "Dear Tina"));
            letters.em().flush();
            assertThat(texts(2L)).containsOnlyKeys(2L);
            letters.em().clear();
            letters.em().remove(letters.em().find(Letter.class, 2L));
            letters.em().flush();
            assertThat(texts(2L)).isEmpty();
        });

        assertThat(texts(2L)).isEmpty();
    }

    @Test
    void whatWasReadBeforeAWriteIsNothingForThoseWhoComeAfterIt() {
        transactions.reading(() -> {
            Letter old = letters.em().find(Letter.class, 1L);
            CompletableFuture.runAsync(() -> write(2, "Dear Tina")).join();
            texts(1L);
            return old;
        });
        asked.clear();

        texts(1L);

        assertThat(asked).containsExactly(List.of(1L));
    }

    @Test
    void whoCouldWriteAndOnlyReadsMakesNothingVoid() {
        texts(1L);
        transactions.in(() -> assertThat(letters.em().find(Letter.class, 1L)).isNotNull());
        texts(1L);

        assertThat(asked).hasSize(1);
    }

    @Test
    void oneQuestionIsAskedOnceUntilSomethingIsWritten() {
        String before = transactions.lately(new Wanted(1), this::count);
        assertThat(transactions.lately(new Wanted(1), this::count)).isEqualTo(before);
        write(2, "Dear Tina");

        assertThat(transactions.lately(new Wanted(1), this::count)).isNotEqualTo(before);
        assertThat(transactions.lately(new Wanted(2), this::count)).isEqualTo("3");
    }

    private record Wanted(long id) {}

    private String count() {
        asked.add(List.of());
        return Integer.toString(asked.size());
    }

    @Test
    void whatIsHeardOfAnotherNodeIsReadAnew() {
        texts(1L);
        transactions.forgetWhatWasReadLately();
        texts(1L);

        assertThat(asked).hasSize(2);
    }

    @Test
    void inOneLookNothingIsReadTwiceWhateverOthersWrite() {
        try (Looks.Look look = transactions.looks().begin()) {
            texts(2L);
            CompletableFuture.runAsync(() -> write(2, "Dear Tina")).join();

            assertThat(texts(2L)).isEmpty();
            assertThat(CompletableFuture.supplyAsync(() -> texts(2L)).join()).containsOnlyKeys(2L);
        }

        assertThat(texts(2L)).containsOnlyKeys(2L);
    }

    @Test
    void whoWritesInALookSeesItAtOnce() {
        try (Looks.Look look = transactions.looks().begin()) {
            texts(2L);
            write(2, "Dear Tina");

            assertThat(texts(2L)).containsOnlyKeys(2L);
        }
    }

    @Test
    void whoIsRefusedSeesWhatOthersWrote() {
        try (Looks.Look look = transactions.looks().begin()) {
            texts(2L);
            CompletableFuture.runAsync(() -> write(2, "Dear Tina")).join();
            assertThatThrownBy(() -> transactions.in((Runnable) () -> {
                        throw Rejected.stale();
                    }))
                    .isInstanceOf(Rejected.class);

            assertThat(texts(2L)).containsOnlyKeys(2L);
        }
    }

    @Test
    void whatOthersLeftToAThreadSeesWhatTheyWroteAndSoDoesWhatFollows() {
        try (Looks.Look look = transactions.looks().begin()) {
            texts(2L, 3L);
            CompletableFuture.runAsync(() -> write(2, "Dear Tina")).join();
            transactions.looks().afresh(() -> assertThat(texts(2L)).containsOnlyKeys(2L));
            CompletableFuture.runAsync(() -> write(3, "Dear Ana")).join();

            assertThat(texts(2L, 3L)).containsOnlyKeys(2L, 3L);
            assertThat(texts(2L, 3L)).isNotEmpty();
        }
        assertThat(asked).hasSize(3);
    }

    @Test
    void aLookWithinALookIsPartOfIt() {
        try (Looks.Look look = transactions.looks().begin()) {
            texts(2L);
            try (Looks.Look inner = transactions.looks().begin()) {
                CompletableFuture.runAsync(() -> write(2, "Dear Tina")).join();
                assertThat(texts(2L)).isEmpty();
            }
            assertThat(texts(2L)).isEmpty();
        }
    }

    @Test
    void aSignOfLifeMakesNothingVoid() {
        texts(1L);
        transactions.passing(() -> {
            letters.em().persist(new Letter(2, "Still here"));
            return null;
        });
        texts(1L);

        assertThat(asked).hasSize(1);
        assertThat(transactions.reading(() -> letters.em().find(Letter.class, 2L)))
                .isNotNull();
    }

    @Test
    void aSignOfLifeWithinSomethingElseIsPartOfThat() {
        texts(2L);
        transactions.in(() -> {
            transactions.passing(() -> {
                letters.em().persist(new Letter(2, "Still here"));
                return null;
            });
        });

        assertThat(texts(2L)).containsOnlyKeys(2L);
    }

    private void write(long id, String text) {
        transactions.in(() -> letters.em().persist(new Letter(id, text)));
    }

    private Map<Long, Text> texts(Long... ids) {
        return transactions.lately(Text.class, List.of(ids), missing -> {
            asked.add(missing);
            return transactions.reading(() -> missing.stream()
                    .map(id -> Optional.ofNullable(letters.em().find(Letter.class, id)))
                    .flatMap(Optional::stream)
                    .collect(Collectors.toMap(Letter::id, letter -> new Text(letter.text()))));
        });
    }
}
