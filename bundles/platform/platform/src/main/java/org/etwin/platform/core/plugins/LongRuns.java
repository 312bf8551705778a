package org.etwin.platform.core.plugins;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.etwin.platform.Origins;

/**
 * Which threads of eTwin have been in the same call of a plug-in's code for long, told from what their stacks are now and
 * then. Threads that a plug-in runs for itself may take as long as they like.
 */
final class LongRuns {
    /** Rules and scanners have time-outs of their own, which make faults of it already. */
    private static final List<String> TIMED = List.of("etwin-rule-", "etwin-file-scanner");

    private static final List<String> OF_JAVA = List.of("java.", "javax.", "jdk.", "sun.");

    private final Origins origins;
    private final long slowMillis;
    private final long againMillis;
    private final Map<Thread, Call> calls = new HashMap<>();

    /**
     * @param again it was told before
     * @param waits it does nothing but wait by itself, so it can be woken without harm to anybody
     */
    record Overdue(
            String plugIn,
            String part,
            Thread thread,
            long millis,
            StackTraceElement[] stack,
            boolean again,
            boolean waits) {}

    /** @param depth of the frame by which the plug-in was entered, from the bottom of the stack */
    private record Entry(String plugIn, String part, int depth) {}

    private record Call(Entry entry, long since, long tellAt, boolean told) {
        Overdue overdue(Thread thread, long now, StackTraceElement[] stack, boolean waits) {
            return new Overdue(entry.plugIn(), entry.part(), thread, now - since, stack, told, waits);
        }
    }

    LongRuns(Origins origins, long slowMillis, long againMillis) {
        this.origins = origins;
        this.slowMillis = slowMillis;
        this.againMillis = againMillis;
    }

    List<Overdue> look(Map<Thread, StackTraceElement[]> stacks, long now) {
        calls.keySet().retainAll(Set.copyOf(stacks.keySet()));
        List<Overdue> overdue = new ArrayList<>();
        stacks.forEach((thread, stack) -> {
            Optional<Entry> entry =
                    TIMED.stream().anyMatch(thread.getName()::startsWith) ? Optional.empty() : entry(stack);
            if (entry.isEmpty()) {
                calls.remove(thread);
                return;
            }
            Call before = calls.get(thread);
            Call call = before != null && before.entry().equals(entry.get())
                    ? before
                    : new Call(entry.get(), now, now + slowMillis, false);
            if (now >= call.tellAt()) {
                overdue.add(call.overdue(thread, now, stack, waits(stack)));
                call = new Call(call.entry(), call.since(), now + againMillis, true);
            }
            calls.put(thread, call);
        });
        return overdue;
    }

    /** Where eTwin, or a library, called the plug-in; empty also when the thread is the plug-in's own. */
    private Optional<Entry> entry(StackTraceElement[] stack) {
        boolean called = false;
        for (int i = stack.length - 1; i >= 0; i--) {
            StackTraceElement frame = stack[i];
            if (isOfJava(frame)) {
                continue;
            }
            Optional<String> plugIn = origins.plugIn(new StackTraceElement[] {frame});
            if (plugIn.isPresent()) {
                return called
                        ? Optional.of(new Entry(
                                plugIn.get(), frame.getClassName() + "." + frame.getMethodName(), stack.length - i))
                        : Optional.empty();
            }
            called = true;
        }
        return Optional.empty();
    }

    private boolean waits(StackTraceElement[] stack) {
        for (StackTraceElement frame : stack) {
            if (!isOfJava(frame)) {
                return origins.plugIn(new StackTraceElement[] {frame}).isPresent();
            }
        }
        return false;
    }

    private static boolean isOfJava(StackTraceElement frame) {
        return OF_JAVA.stream().anyMatch(frame.getClassName()::startsWith);
    }
}
