package org.etwin.rest.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.etwin.persistence.testing.Database;
import org.etwin.persistence.testing.TestDatabase;
import org.etwin.platform.Rejected;
import org.etwin.rest.server.Answers.Answer;
import org.etwin.rest.server.Answers.Begun;
import org.etwin.rest.server.Answers.Done;
import org.etwin.rest.server.Answers.Run;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class StoredAnswersTest {
    private static final String CALL = "a".repeat(64);
    private static final Answer MADE = new Answer(201, Map.of("Location", "/x"), "{\"name\":\"Äsh\"}");

    private final TestDatabase db;
    private final CallRepository calls;
    private final StoredAnswers answers;
    private boolean working = true;

    StoredAnswersTest(Database database) {
        db = TestDatabase.fresh(database, "rest");
        calls = new CallRepository(db.transactions(), db.unit("rest"));
        answers = afterARestart();
    }

    @AfterEach
    void stop() {
        working = false;
    }

    private StoredAnswers afterARestart() {
        return new StoredAnswers(
                db.transactions(),
                calls,
                db.ids(),
                db.json(),
                db.clock(),
                Duration.ofHours(24),
                Duration.ofSeconds(60));
    }

    private Run begin() {
        return answers.begin(CALL, () -> working).run().orElseThrow();
    }

    /** What an operation does: something in a transaction of its own. */
    private void write() {
        db.transactions()
                .in(() ->
                        calls.add(new StoredCall(db.ids().next(), "w" + db.ids().next(), 0)));
    }

    private long written() {
        return db.transactions().reading(() -> db.unit("rest")
                .em()
                .createQuery("select count(c) from StoredCall c where c.call like 'w%'", Long.class)
                .getSingleResult());
    }

    @Test
    void theSecondGetsTheAnswerOfTheFirst() {
        Run run = begin();
        write();
        run.answered("body", 201, MADE);

        assertThat(answers.begin(CALL, () -> working)).isEqualTo(Begun.done(new Done("body", MADE)));
        assertThat(afterARestart().begin(CALL, () -> working)).isEqualTo(Begun.done(new Done("body", MADE)));
        assertThat(answers.begin("b".repeat(64), () -> working).run()).isPresent();
    }

    @Test
    void whileTheFirstRunsTheSecondIsTold() {
        begin();

        assertThat(answers.begin(CALL, () -> working)).isEqualTo(Begun.RUNNING);
    }

    @Test
    void aRefusalThatWroteNothingIsForgotten() {
        begin().answered("body", 422, MADE);

        assertThat(answers.begin(CALL, () -> working).run()).isPresent();
    }

    @Test
    void aRefusalAfterSomethingWasWrittenIsKept() {
        Run run = begin();
        write();
        run.answered("body", 409, MADE);

        assertThat(answers.begin(CALL, () -> working).done()).contains(new Done("body", MADE));
    }

    @Test
    void anAnswerThatIsNotToBeKeptIsDoneAllTheSame() {
        begin().answered("body", 201, null);

        assertThat(answers.begin(CALL, () -> working).done()).contains(new Done("body", null));
    }

    @Test
    void whatWasWrittenBeforeACrashIsNeverDoneAgain() {
        begin();
        write();
        db.clock().advance(Duration.ofHours(2));

        assertThat(afterARestart().begin(CALL, () -> working).done()).contains(new Done(null, null));
    }

    @Test
    void whatWroteNothingBeforeACrashIsDoneAfterAMinute() {
        begin().over();
        db.clock().advance(Duration.ofSeconds(59));
        assertThat(afterARestart().begin(CALL, () -> working)).isEqualTo(Begun.RUNNING);
        db.clock().advance(Duration.ofSeconds(2));

        assertThat(afterARestart().begin(CALL, () -> working).run()).isPresent();
    }

    @Test
    void whoWasOvertakenWritesNothing() throws Exception {
        begin();
        db.clock().advance(Duration.ofSeconds(61));
        onAnotherThread(() -> answers.begin(CALL, () -> working).run().orElseThrow());

        assertThatThrownBy(this::write).isInstanceOf(Rejected.class);
        assertThat(written()).isZero();
    }

    @Test
    void whatIsOverIsNotNotedAnyMore() {
        Run run = begin();
        run.over();
        write();
        run.answered("body", 422, MADE);

        assertThat(answers.begin(CALL, () -> working).run()).isPresent();
    }

    @Test
    void afterADayTheKeyIsNewAgain() {
        Run run = begin();
        write();
        run.answered("body", 201, MADE);
        db.clock().advance(Duration.ofHours(25));

        assertThat(answers.begin(CALL, () -> working).run()).isPresent();
        working = false;
        db.clock().advance(Duration.ofHours(25));
        answers.sweep();
        assertThat(db.transactions().<Boolean>reading(() -> calls.find(CALL).isEmpty()))
                .isTrue();
    }

    @Test
    void ofManyAtOnceOneIsDone() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            Callable<Boolean> call = () -> {
                Begun begun = answers.begin(CALL, () -> working);
                begun.run().ifPresent(run -> {
                    write();
                    run.answered("body", 201, MADE);
                });
                return begun.run().isPresent();
            };
            long ran = 0;
            for (Future<Boolean> each : pool.invokeAll(List.of(call, call, call, call, call, call, call, call))) {
                ran += Boolean.TRUE.equals(each.get()) ? 1 : 0;
            }
            assertThat(ran).isEqualTo(1);
            assertThat(written()).isEqualTo(1);
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> T onAnotherThread(Callable<T> work) throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            return other.invokeAll(Set.of(work)).get(0).get();
        } finally {
            other.shutdownNow();
        }
    }
}
