package org.etwin.itests;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** What clients began, and what the server confirmed to them. */
final class Ledger {
    enum Kind {
        SCHOOL,
        THREAD,
        REPLY,
        UPDATE,
        PUPILS,
        PROJECT,
        OPENED
    }

    private final Map<Kind, Set<String>> begun = new ConcurrentHashMap<>();
    private final Map<Kind, Set<String>> confirmed = new ConcurrentHashMap<>();
    private final Queue<String> fresh = new ConcurrentLinkedQueue<>();
    private final Queue<String> odd = new ConcurrentLinkedQueue<>();
    private final Map<Integer, AtomicInteger> answers = new ConcurrentHashMap<>();
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger cutOff = new AtomicInteger();
    private volatile boolean goesOn = true;

    void begin(Kind kind, String mark) {
        set(begun, kind).add(mark);
    }

    /** @param path where it can be read from now on, or null */
    void confirm(Kind kind, String mark, String path) {
        set(confirmed, kind).add(mark);
        if (path != null) {
            fresh.add(path);
        }
    }

    Set<String> begun(Kind kind) {
        return set(begun, kind);
    }

    Set<String> confirmed(Kind kind) {
        return set(confirmed, kind);
    }

    /** Where everything is that was confirmed since this was asked last. */
    List<String> takeFresh() {
        List<String> taken = new java.util.ArrayList<>();
        for (String each = fresh.poll(); each != null; each = fresh.poll()) {
            taken.add(each);
        }
        return taken;
    }

    void sent() {
        sent.incrementAndGet();
    }

    int calls() {
        return sent.get();
    }

    void cutOff() {
        cutOff.incrementAndGet();
    }

    int cutOffs() {
        return cutOff.get();
    }

    void answered(int status) {
        answers.computeIfAbsent(status, none -> new AtomicInteger()).incrementAndGet();
    }

    Map<Integer, AtomicInteger> answers() {
        return new TreeMap<>(answers);
    }

    void odd(Rest.Answer answer) {
        odd.add(answer.what() + " answered " + answer.status() + ": " + answer.text());
    }

    List<String> odds() {
        return List.copyOf(odd);
    }

    boolean goesOn() {
        return goesOn;
    }

    void end() {
        goesOn = false;
    }

    int confirmedInAll() {
        return confirmed.values().stream().mapToInt(Set::size).sum();
    }

    private static Set<String> set(Map<Kind, Set<String>> of, Kind kind) {
        return of.computeIfAbsent(kind, none -> ConcurrentHashMap.newKeySet());
    }
}
