package org.etwin.speed;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.etwin.itests.Demo;
import org.etwin.itests.PageWithoutBrowser;
import org.etwin.itests.Rest;
import org.etwin.speed.Measured.Limit;

/**
 * Opening a thread of 50 posts as somebody who is signed in and goes from one thread to another: each navigation builds the
 * page anew, and the answer is all that the browser needs to draw it.
 */
final class ThreadPages implements Figure {
    private static final int POSTS = 50;
    private static final int EIGHT = 8;
    private static final Duration WARM = Duration.ofSeconds(30);
    private static final Duration LONG = Duration.ofSeconds(20);

    @Override
    public String name() {
        return "threads";
    }

    @Override
    public List<Measured> measure(Installation server) throws Exception {
        Rest tina = server.rest().signedIn(Demo.TINA);
        String space = tina.get("/api/v1/spaces").expect(200).at("/items/0/id");
        List<String> threads = List.of(thread(tina, space, "one"), thread(tina, space, "other"));
        HttpClient http = HttpClient.newHttpClient();
        List<PageWithoutBrowser> pages = IntStream.range(0, EIGHT)
                .mapToObj(i -> new PageWithoutBrowser(http, server.address()))
                .toList();
        List<Runnable> clients =
                pages.stream().map(page -> client(page, threads)).toList();
        ScheduledExecutorService hearts = Executors.newSingleThreadScheduledExecutor();
        try {
            hearts.scheduleAtFixedRate(() -> pages.forEach(PageWithoutBrowser::beat), 10, 15, TimeUnit.SECONDS);
            Clients.repeat(clients, WARM);
            return List.of(
                    rate("thread of 50 posts, one client", 85, clients.subList(0, 1), server.process()),
                    rate("thread of 50 posts, eight clients", 110, clients, server.process()));
        } finally {
            hearts.shutdownNow();
        }
    }

    private static Measured rate(String what, double least, List<Runnable> clients, Process server) throws Exception {
        double cpu = server.cpuMillis();
        Clients.Rate rate = Clients.repeat(clients, LONG);
        return new Measured(
                what,
                Limit.atLeast(least, "/s"),
                rate.perSecond(),
                "%.1f ms of processor each".formatted((server.cpuMillis() - cpu) / rate.times()));
    }

    private static Runnable client(PageWithoutBrowser page, List<String> threads) {
        page.signInAs(Demo.TINA, Demo.PASSWORD);
        page.open(threads.get(1));
        AtomicInteger turn = new AtomicInteger();
        return () -> {
            String shown = page.navigate(threads.get(turn.getAndIncrement() % threads.size()));
            if (!shown.contains("Answer number 29")) {
                throw new IllegalStateException("the thread was not shown: " + shown);
            }
        };
    }

    /** Its path on pages. */
    private static String thread(Rest tina, String space, String title) {
        String forum = "/api/v1/spaces/" + space + "/forum/";
        String discussion = tina.post(forum + "discussions", Map.of("title", "Speed " + title, "description", ""))
                .expect(201)
                .at("id");
        String thread = tina.post(
                        forum + "discussions/" + discussion + "/threads", Map.of("title", "Thread " + title, "text", text(1)))
                .expect(201)
                .at("id");
        List<Rest> people = new ArrayList<>(List.of(tina));
        for (int i = 2; i <= POSTS; i++) {
            people.get(i % people.size())
                    .post(forum + "threads/" + thread + "/posts", Map.of("text", text(i)))
                    .expect(201);
        }
        return "spaces/" + space + "/forum/" + discussion + "/" + thread;
    }

    private static String text(int number) {
        return "<p>Answer number " + number + " of <strong>our class</strong>: we have measured the river again, and it was "
                + "<em>two degrees</em> warmer than last week.</p><ul><li>at the bridge</li><li>at the mill</li></ul>";
    }
}
