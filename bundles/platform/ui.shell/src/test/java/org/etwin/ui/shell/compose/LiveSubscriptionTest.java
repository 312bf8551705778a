package org.etwin.ui.shell.compose;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.etwin.platform.Id;
import org.etwin.ui.Round;
import org.junit.jupiter.api.Test;

class LiveSubscriptionTest {
    private static final String SPACE = new Id(1).toString();

    private final List<Set<Id>> told = new ArrayList<>();
    private final Later later = new Later();
    private final LiveSubscription subscription = new LiveSubscription("spaces.", SPACE, this::told, new HashSet<>());

    private final List<Round> rounds = new ArrayList<>();
    private final UI page = new UI() {
        @Override
        public Future<Void> access(Command command) {
            command.execute();
            return null;
        }
    };

    LiveSubscriptionTest() {
        subscription.begin(page);
    }

    @Test
    void whoWaitsForAnythingHearsNothingOfWhatIsPassing() {
        LiveSubscription anything = new LiveSubscription("", SPACE, this::told, new HashSet<>());
        assertThat(anything.hears("network.contact-asked")).isTrue();
        assertThat(anything.hears("audit.recorded")).isFalse();
        assertThat(anything.hears("spaces.presence-changed")).isFalse();
        assertThat(subscription.hears("spaces.presence-changed")).isTrue();
    }

    @Test
    void whatHappensUntilThePageIsWokenIsToldTogether() {
        wake(new Id(7));
        wake(new Id(8));
        wake(new Id(9));
        later.run();
        assertThat(told).containsExactly(Set.of(new Id(1), new Id(7), new Id(8), new Id(9)));
    }

    @Test
    void thePageIsWokenAtOnceAndThenOnlyAfterAPause() {
        wake(new Id(7));
        assertThat(later.delays).containsExactly(0L);
        later.run();
        wake(new Id(8));
        later.run();
        assertThat(later.delays.get(1)).isPositive();
        assertThat(told).hasSize(2);
    }

    @Test
    void whatIsAboutSomethingElseWakesNobody() {
        assertThat(subscription.isAbout(Set.of(new Id(5).toString()))).isFalse();
        assertThat(subscription.isAbout(Set.of(new Id(5).toString(), SPACE))).isTrue();
    }

    @Test
    void whoIsToldOfSeveralEventsReadsInTheRoundOfTheNewest() {
        wake(new Id(7));
        Round newest = wake(new Id(8));
        later.run();
        assertThat(rounds).containsExactly(newest);
    }

    @Test
    void aPageThatWentWhileItWasToBeToldIsToldAgainWhenItIsBack() {
        subscription.begin(new UI() {
            @Override
            public Future<Void> access(Command command) {
                throw new UIDetachedException();
            }
        });
        wake(new Id(7));
        later.run();
        subscription.begin(page);
        wake(new Id(8));
        later.run();
        assertThat(told).containsExactly(Set.of(new Id(1), new Id(8)));
    }

    private Round wake(Id about) {
        Round round = new RoundOfAnEvent();
        subscription.wake(Set.of(SPACE, about.toString()), round, later, 100_000);
        return round;
    }

    private void told(Set<Id> ids, Round round) {
        told.add(ids);
        rounds.add(round);
    }

    /** Runs what is scheduled when the test says so. */
    private static final class Later extends ScheduledThreadPoolExecutor {
        private final Deque<Runnable> waiting = new ArrayDeque<>();
        private final List<Long> delays = new ArrayList<>();

        Later() {
            super(0);
        }

        @Override
        public ScheduledFuture<?> schedule(Runnable work, long delay, TimeUnit unit) {
            waiting.add(work);
            delays.add(delay);
            return null;
        }

        void run() {
            while (!waiting.isEmpty()) {
                waiting.poll().run();
            }
        }
    }
}
