package org.etwin.plugins.core;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** How often each plug-in failed lately. For one thread. */
final class FaultCounts {
    private final int most;
    private final Duration within;
    private final Map<String, Deque<Instant>> faults = new HashMap<>();

    FaultCounts(int most, Duration within) {
        this.most = most;
        this.within = within;
    }

    /** Whether it is one too many. */
    boolean add(String plugIn, Instant at) {
        Deque<Instant> times = faults.computeIfAbsent(plugIn, name -> new ArrayDeque<>());
        times.addLast(at);
        times.removeIf(each -> !each.isAfter(at.minus(within)));
        return times.size() >= most;
    }

    void forget(String plugIn) {
        faults.remove(plugIn);
    }
}
