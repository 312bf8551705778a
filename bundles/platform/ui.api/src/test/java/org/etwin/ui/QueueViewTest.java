package org.etwin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.etwin.platform.Count;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class QueueViewTest {
    private final List<Integer> waiting = new ArrayList<>();
    private final List<Integer> opened = new ArrayList<>();
    private final List<Integer> undrawn = new ArrayList<>();
    private int reads;
    private QueueList<Integer> list;

    @BeforeEach
    void aQueueOfForty() {
        UI.setCurrent(new UI());
        IntStream.rangeClosed(1, 40).forEach(waiting::add);
        list = new QueueList<>(
                new LoneScreen().words(),
                line -> opened.add(line == null ? null : line.thing()),
                () -> {},
                () -> undrawn.add(0));
    }

    @AfterEach
    void nobodyLooks() {
        UI.setCurrent(null);
    }

    private static QueueItem item(int number) {
        return new QueueItem(new Id(number), "Number " + number, "", Instant.EPOCH);
    }

    private Page<Integer> read() {
        reads++;
        return new Page<>(waiting.subList(0, 20), "20", Count.of(40));
    }

    private int last() {
        return opened.get(opened.size() - 1);
    }

    @Test
    void afterADecisionTheNextOneOpensWithoutReadingTheListAnew() {
        list.add(read().items(), QueueViewTest::item, true);
        list.open(null);
        list.take(List.of(new Id(1)));
        assertThat(last()).isEqualTo(2);
        assertThat(list.size()).isEqualTo(19);
        assertThat(reads).isEqualTo(1);
    }

    @Test
    void afterTheLastOneTheOneBeforeOpens() {
        list.add(List.of(1, 2, 3), QueueViewTest::item, true);
        list.open(new Id(3));
        list.take(List.of(new Id(3)));
        assertThat(last()).isEqualTo(2);
        list.take(List.of(new Id(1), new Id(2)));
        assertThat(opened.get(opened.size() - 1)).isNull();
        assertThat(list.isEmpty()).isTrue();
    }

    @Test
    void whatOthersDecidedGoesWithoutClosingWhatIsOpen() {
        list.add(List.of(1, 2, 3), QueueViewTest::item, true);
        list.open(new Id(2));
        list.take(List.of(new Id(1)));
        assertThat(last()).isEqualTo(2);
        assertThat(opened).hasSize(1);
    }

    @Test
    void whatIsTakenBackStandsWhereItWas() {
        list.add(List.of(1, 2, 3), QueueViewTest::item, true);
        list.open(null);
        int place = list.take(List.of(new Id(2))).get(0).index();
        list.put(2, QueueViewTest::item, true, place);
        assertThat(list.ids()).containsExactly(new Id(1), new Id(2), new Id(3));
    }

    @Test
    void allOnThePageAreChosenAtOnce() {
        list.add(List.of(1, 2, 3), QueueViewTest::item, true);
        list.chooseAll(true);
        assertThat(list.chosen()).containsExactly(1, 2, 3);
        list.chooseAll(false);
        assertThat(list.chosen()).isEmpty();
    }

    @Test
    void theNextOnesAreAskedForBeforeTheEndIsReached() {
        list.add(read().items(), QueueViewTest::item, true);
        list.open(null);
        assertThat(undrawn).isEmpty();
        IntStream.range(0, 15).forEach(step -> list.move(1));
        assertThat(last()).isEqualTo(16);
        assertThat(undrawn).isNotEmpty();
    }

    @Test
    void whatIsThereAlreadyIsNotAddedAgain() {
        list.add(List.of(1, 2), QueueViewTest::item, true);
        list.add(List.of(2, 3), QueueViewTest::item, true);
        assertThat(list.ids()).containsExactly(new Id(1), new Id(2), new Id(3));
    }

    @Test
    void ofSeveralTheRefusedStayAndTheOthersAreDone() {
        List<Integer> gone = new ArrayList<>();
        List<Integer> changed = new ArrayList<>();
        Predicate<Integer> even = number -> number % 2 == 0;
        Decision<Integer> approve = Decision.<Integer>of("approve", 'A', Tone.OK)
                .several()
                .doing("approved", (number, reason) -> {
                    if (even.test(number)) {
                        throw new Rejected(Rejection.conflict("not-now"));
                    }
                });
        new QueueWork<>(new LoneScreen(), QueueViewTest::item, gone::addAll, changed::add, back -> {})
                .decide(approve, List.of(1, 2, 3));
        assertThat(gone).containsExactly(1, 3);
        assertThat(changed).containsExactly(2);
    }
}
