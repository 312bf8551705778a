package org.etwin.platform.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.etwin.platform.Faults;
import org.etwin.platform.Rejection;
import org.etwin.platform.Rules;
import org.etwin.platform.Verdict;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** {@link Rules} on a few threads: a rule that hangs keeps one of them, never the one who asks. */
@Component(configurationPid = "org.etwin.rules")
public final class BoundedRules implements Rules {
    private final Faults faults;
    private final long timeoutMillis;
    private final ExecutorService executor;

    @ObjectClassDefinition(name = "eTwin rules of plug-ins")
    public @interface Settings {
        @AttributeDefinition(description = "How long one rule may take, in milliseconds")
        long timeout_millis() default 2000;

        @AttributeDefinition(description = "How many rules are asked at once")
        int threads() default 16;
    }

    @Activate
    public BoundedRules(Settings settings, @Reference Faults faults) {
        this(settings.timeout_millis(), settings.threads(), faults);
    }

    public BoundedRules(long timeoutMillis, int threads, Faults faults) {
        this.faults = faults;
        this.timeoutMillis = timeoutMillis;
        AtomicInteger count = new AtomicInteger();
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                threads, threads, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(threads * 8), work -> {
                    Thread thread = new Thread(work, "etwin-rule-" + count.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        pool.allowCoreThreadTimeOut(true);
        executor = pool;
    }

    @Deactivate
    public void close() {
        executor.shutdownNow();
    }

    @Override
    public <R> List<Verdict> ask(Collection<R> rules, Function<R, Verdict> question) {
        List<Question<R>> asked = new ArrayList<>();
        for (R rule : rules) {
            asked.add(new Question<>(rule, submitted(rule, question)));
        }
        return asked.stream().map(this::answer).toList();
    }

    private record Question<R>(R rule, Future<Verdict> verdict) {}

    /** Null when there is no room. */
    private <R> Future<Verdict> submitted(R rule, Function<R, Verdict> question) {
        try {
            return executor.submit(() -> question.apply(rule));
        } catch (RejectedExecutionException full) {
            faults.record(rule.getClass(), full);
            return null;
        }
    }

    private <R> Verdict answer(Question<R> question) {
        if (question.verdict() == null) {
            return refusal();
        }
        try {
            Verdict verdict = question.verdict().get(timeoutMillis, TimeUnit.MILLISECONDS);
            if (verdict != null) {
                return verdict;
            }
            faults.record(question.rule().getClass(), new IllegalStateException("the rule gave no verdict"));
        } catch (ExecutionException e) {
            faults.record(question.rule().getClass(), e.getCause());
        } catch (TimeoutException e) {
            question.verdict().cancel(true);
            faults.record(
                    question.rule().getClass(),
                    new TimeoutException("the rule took longer than " + timeoutMillis + " ms"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return refusal();
    }

    private static Verdict refusal() {
        return Verdict.refuse(Rejection.conflict("platform.rejected.rule-failed"));
    }
}
