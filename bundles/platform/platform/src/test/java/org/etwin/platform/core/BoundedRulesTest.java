package org.etwin.platform.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.etwin.platform.Faults;
import org.etwin.platform.Rejection;
import org.etwin.platform.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BoundedRulesTest {
    private final CountDownLatch testIsOver = new CountDownLatch(1);
    private final Faults faults = new RememberedFaults(Clock.systemUTC());
    private final BoundedRules rules = new BoundedRules(200, 2, faults);

    @AfterEach
    void letHangingRulesGo() {
        testIsOver.countDown();
        rules.close();
    }

    @Test
    void verdictsComeInTheOrderOfTheRules() {
        Verdict refused = Verdict.refuse(Rejection.conflict("sample.no"));

        assertThat(ask(() -> Verdict.PASS, () -> refused)).containsExactly(Verdict.PASS, refused);
        assertThat(faults.recent()).isEmpty();
    }

    @Test
    void aRuleThatThrowsRefuses() {
        assertThat(ask(() -> {
                    throw new IllegalStateException("broken");
                }))
                .allSatisfy(BoundedRulesTest::refuses);
        assertThat(faults.recent()).singleElement().satisfies(fault -> assertThat(fault.message())
                .contains("broken"));
    }

    @Test
    void aRuleThatHangsRefusesAndTheOthersAreStillAsked() {
        assertThat(ask(this::hang, () -> Verdict.PASS).get(1)).isEqualTo(Verdict.PASS);
        assertThat(ask(this::hang, () -> Verdict.PASS).get(0)).satisfies(BoundedRulesTest::refuses);
    }

    @Test
    void aRuleWithoutVerdictRefuses() {
        assertThat(ask(() -> null)).allSatisfy(BoundedRulesTest::refuses);
    }

    private Verdict hang() {
        try {
            testIsOver.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Verdict.PASS;
    }

    @SafeVarargs
    private List<Verdict> ask(Supplier<Verdict>... asked) {
        return rules.ask(List.of(asked), Supplier::get);
    }

    private static void refuses(Verdict verdict) {
        assertThat(verdict).isInstanceOfSatisfying(Verdict.Refuse.class, refuse -> assertThat(
                        refuse.reason().key())
                .isEqualTo("platform.rejected.rule-failed"));
    }
}
