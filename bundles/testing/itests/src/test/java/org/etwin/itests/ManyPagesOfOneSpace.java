package org.etwin.itests;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Many have the overview of one space open while news come in: how long it takes until each page has been sent them, and
 * what that costs the server. The pages are open without browsers. Runs on its own: {@code benchmarks/many-pages}.
 */
@ExtendWith(Server.Started.class)
class ManyPagesOfOneSpace {
    private static final int PAGES = Integer.parseInt(System.getenv().getOrDefault("ETWIN_PAGES", "50"));
    private static final int SINGLE = 10;
    private static final int BURST = 30;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Server server;
    private final Map<String, Map<Integer, Long>> seen = new ConcurrentHashMap<>();
    private final HttpClient http = HttpClient.newHttpClient();

    ManyPagesOfOneSpace(Server server) {
        this.server = server;
    }

    @Test
    void newsReachAllPages() {
        Rest teacher = server.rest().signedIn(Demo.TINA);
        String space = teacher.get("/api/v1/spaces").expect(200).at("/items/0/id");
        List<PageWithoutBrowser> pages = new ArrayList<>();
        ScheduledExecutorService hearts = Executors.newSingleThreadScheduledExecutor();
        try {
            for (JsonNode slip : pupils(teacher, space)) {
                int number = pages.size();
                PageWithoutBrowser page = new PageWithoutBrowser(http, server.address());
                pages.add(page);
                page.signIn(slip.at("/userName").asText(), slip.at("/password").asText());
                page.watch("spaces/" + space, (moment, text) -> note(number, moment, text));
            }
            hearts.scheduleAtFixedRate(() -> pages.forEach(PageWithoutBrowser::beat), 10, 20, TimeUnit.SECONDS);
            LockSupport.parkNanos(Duration.ofSeconds(5).toNanos());
            System.out.println(pages.size() + " pages are open");
            news(teacher, space, "warm", SINGLE, 1_000);
            news(teacher, space, "single", SINGLE, 3_000);
            news(teacher, space, "burst", BURST, 0);
        } finally {
            hearts.shutdownNow();
            pages.forEach(PageWithoutBrowser::close);
        }
    }

    private static List<JsonNode> pupils(Rest teacher, String space) {
        List<Map<String, String>> names = IntStream.range(0, PAGES)
                .mapToObj(i -> Map.of("name", "Kid " + (char) ('A' + i % 26), "className", "8c"))
                .toList();
        List<JsonNode> slips = new ArrayList<>();
        teacher.post("/api/v1/spaces/" + space + "/pupils", Map.of("pupils", names))
                .expect(200)
                .json()
                .forEach(slips::add);
        return slips;
    }

    private void news(Rest teacher, String space, String kind, int times, long pause) {
        Latencies latencies = new Latencies();
        long cpu = ServerMemory.cpuMillis(server.address().getPort());
        long begin = System.currentTimeMillis();
        Map<String, Long> posted = new ConcurrentHashMap<>();
        Latencies posting = new Latencies();
        for (int i = 0; i < times; i++) {
            String mark = kind + "-" + begin + "-" + i + ".";
            seen.put(mark, new ConcurrentHashMap<>());
            posted.put(mark, System.currentTimeMillis());
            teacher.post("/api/v1/spaces/" + space + "/updates", Map.of("text", "<p>" + mark + "</p>"))
                    .expect(201);
            posting.seen("answer to who posts", System.currentTimeMillis() - posted.get(mark));
            LockSupport.parkNanos(Duration.ofMillis(pause).toNanos());
        }
        long last = System.currentTimeMillis();
        long until = last + PATIENCE.toMillis();
        while (System.currentTimeMillis() < until
                && posted.keySet().stream().anyMatch(mark -> seen.get(mark).size() < PAGES)) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        posted.forEach((mark, at) -> {
            seen.get(mark).values().forEach(moment -> latencies.seen(kind, moment - at));
            IntStream.range(seen.get(mark).size(), PAGES).forEach(missing -> latencies.neverSeen(kind));
        });
        System.out.printf(
                "%n%s: %d news posted in %d ms, all on %d pages %d ms after the last was posted; server %d ms of processor%n%s%s",
                kind,
                times,
                last - begin,
                PAGES,
                posted.keySet().stream()
                                .flatMap(mark -> seen.get(mark).values().stream())
                                .mapToLong(Long::longValue)
                                .max()
                                .orElse(0)
                        - last,
                ServerMemory.cpuMillis(server.address().getPort()) - cpu,
                posting.table(),
                latencies.table());
    }

    private void note(int page, long moment, String text) {
        seen.forEach((mark, pages) -> {
            if (text.contains(mark)) {
                pages.putIfAbsent(page, moment);
            }
        });
    }
}
