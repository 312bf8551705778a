package org.etwin.platform.core.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.etwin.platform.Origins;
import org.junit.jupiter.api.Test;

class LongRunsTest {
    private static final long SLOW = 5000;
    private static final long AGAIN = 25_000;

    private final LongRuns runs = new LongRuns(new PoemsOnly(), SLOW, AGAIN);
    private final Thread request = new Thread("qtp-7");

    /** From the top of the stack down, as in a dump. */
    private static StackTraceElement[] stack(String... classes) {
        return Arrays.stream(classes)
                .map(name -> new StackTraceElement(name, "run", null, 1))
                .toArray(StackTraceElement[]::new);
    }

    private List<LongRuns.Overdue> look(long now, String... classes) {
        return runs.look(Map.of(request, stack(classes)), now);
    }

    @Test
    void aRequestThatStaysInAPlugInIsToldOnceItTookLong() {
        String[] busy = {"org.example.poems.View", "org.eclipse.jetty.Server", "java.lang.Thread"};

        assertThat(look(0, busy)).isEmpty();
        assertThat(look(SLOW - 1, busy)).isEmpty();
        assertThat(look(SLOW, busy)).singleElement().satisfies(overdue -> {
            assertThat(overdue.plugIn()).isEqualTo("org.example.poems");
            assertThat(overdue.part()).isEqualTo("org.example.poems.View.run");
            assertThat(overdue.again()).isFalse();
            assertThat(overdue.waits()).isTrue();
        });
        assertThat(look(SLOW + 1000, busy)).isEmpty();
        assertThat(look(SLOW + AGAIN, busy)).singleElement().satisfies(overdue -> assertThat(overdue.again())
                .isTrue());
    }

    @Test
    void oneThatLeftMeanwhileBeginsAnew() {
        look(0, "org.example.poems.View", "org.eclipse.jetty.Server");
        look(3000, "java.lang.Object", "org.eclipse.jetty.Server");
        look(4000, "org.example.poems.View", "org.eclipse.jetty.Server");

        assertThat(look(SLOW, "org.example.poems.View", "org.eclipse.jetty.Server"))
                .isEmpty();
    }

    @Test
    void aThreadOfThePlugInsOwnMayTakeAsLongAsItLikes() {
        String[] own = {"org.example.poems.Writer", "java.util.concurrent.ThreadPoolExecutor", "java.lang.Thread"};
        look(0, own);

        assertThat(look(100_000, own)).isEmpty();
    }

    @Test
    void whoIsInsideOfTheDatabaseIsNeverWoken() {
        String[] reading = {
            "java.io.RandomAccessFile", "org.apache.derby.Store", "org.example.poems.View", "org.eclipse.jetty.Server"
        };
        look(0, reading);

        assertThat(look(SLOW, reading)).singleElement().satisfies(overdue -> assertThat(overdue.waits())
                .isFalse());
    }

    @Test
    void rulesHaveATimeOutOfTheirOwn() {
        Thread rule = new Thread("etwin-rule-3");
        StackTraceElement[] stack = stack("org.example.poems.Rule", "org.etwin.platform.core.BoundedRules");
        runs.look(Map.of(rule, stack), 0);

        assertThat(runs.look(Map.of(rule, stack), 100_000)).isEmpty();
    }

    private static final class PoemsOnly implements Origins {
        @Override
        public Optional<String> plugIn(Class<?> part) {
            return Optional.empty();
        }

        @Override
        public boolean isPlugIn(long bundle) {
            return false;
        }

        @Override
        public Optional<String> plugIn(StackTraceElement[] stack) {
            return Arrays.stream(stack)
                    .map(StackTraceElement::getClassName)
                    .filter(name -> name.startsWith("org.example.poems."))
                    .map(name -> "org.example.poems")
                    .findFirst();
        }
    }
}
