package org.etwin.platform;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.osgi.annotation.versioning.ProviderType;

/** Asks the rules of plug-ins: before the transaction, on a bounded executor, each with a time-out. */
@ProviderType
public interface Rules {
    /**
     * Asks every rule and returns the verdicts in the same order. A rule that throws or takes longer than the configured
     * time is recorded as a fault and its verdict is a refusal ({@code platform.rejected.rule-failed}): a rule that
     * cannot be asked must not let anything through.
     */
    <R> List<Verdict> ask(Collection<R> rules, Function<R, Verdict> question);

    /** The same, keeping only the reasons of those that refuse. */
    default <R> List<Rejection> refusals(Collection<R> rules, Function<R, Verdict> question) {
        return ask(rules, question).stream()
                .filter(Verdict.Refuse.class::isInstance)
                .map(verdict -> ((Verdict.Refuse) verdict).reason())
                .toList();
    }
}
