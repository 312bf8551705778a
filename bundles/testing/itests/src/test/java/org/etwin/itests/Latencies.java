package org.etwin.itests;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How long it took until the others saw something, by kind. */
final class Latencies {
    private static final long PROMISED_MILLISECONDS = 1_000;

    private final Map<String, List<Long>> times = new TreeMap<>();
    private final Map<String, Integer> never = new TreeMap<>();

    void seen(String kind, long milliseconds) {
        times.computeIfAbsent(kind, any -> new ArrayList<>()).add(milliseconds);
    }

    void neverSeen(String kind) {
        never.merge(kind, 1, Integer::sum);
    }

    int lost() {
        return never.values().stream().mapToInt(Integer::intValue).sum();
    }

    int count() {
        return times.values().stream().mapToInt(List::size).sum();
    }

    String table() {
        StringBuilder table =
                new StringBuilder(line("seen in another browser", "count", "median", "p95", "max", "> 1 s", "never"));
        List<Long> all = new ArrayList<>();
        times.forEach((kind, each) -> {
            all.addAll(each);
            table.append(row(kind, each, never.getOrDefault(kind, 0)));
        });
        never.forEach((kind, count) -> {
            if (!times.containsKey(kind)) {
                table.append(row(kind, List.of(), count));
            }
        });
        return table.append(row("all", all, lost())).toString();
    }

    private static String row(String kind, List<Long> each, int lost) {
        List<Long> sorted = new ArrayList<>(each);
        Collections.sort(sorted);
        return sorted.isEmpty()
                ? line(kind, "0", "", "", "", "", String.valueOf(lost))
                : line(
                        kind,
                        String.valueOf(sorted.size()),
                        sorted.get(sorted.size() / 2) + " ms",
                        sorted.get(sorted.size() * 95 / 100) + " ms",
                        sorted.get(sorted.size() - 1) + " ms",
                        String.valueOf(sorted.stream()
                                .filter(time -> time > PROMISED_MILLISECONDS)
                                .count()),
                        String.valueOf(lost));
    }

    private static String line(String... cells) {
        return String.format("| %-34s | %6s | %9s | %9s | %9s | %6s | %6s |%n", (Object[]) cells);
    }
}
