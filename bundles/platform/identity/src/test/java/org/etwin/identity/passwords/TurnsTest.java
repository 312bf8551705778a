package org.etwin.identity.passwords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.etwin.platform.Rejected;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private final ExecutorService people = Executors.newCachedThreadPool();
    private final CountDownLatch end = new CountDownLatch(1);

    @Test
    void oneWorksTheOthersWaitAndWhoComesToAFullQueueIsToldToComeAgain() throws Exception {
        Turns turns = new Turns(1, 1);
        CountDownLatch working = new CountDownLatch(1);
        AtomicInteger atOnce = new AtomicInteger();
        Future<Integer> first = people.submit(() -> turns.take(() -> {
            working.countDown();
            wait(end);
            return atOnce.incrementAndGet();
        }));
        wait(working);
        Future<Integer> second = people.submit(() -> turns.take(atOnce::incrementAndGet));
        while (turns.waiting() == 0) {
            Thread.onSpinWait();
        }

        assertThatThrownBy(() -> turns.take(() -> 3))
                .isInstanceOf(Rejected.class)
                .hasMessage("identity.rejected.busy");
        assertThat(second.isDone()).isFalse();
        end.countDown();
        assertThat(first.get()).isEqualTo(1);
        assertThat(second.get()).isEqualTo(2);
        assertThat(turns.take(() -> 3)).isEqualTo(3);
    }

    private static void wait(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
