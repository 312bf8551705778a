package org.etwin.speed;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.etwin.itests.Demo;
import org.etwin.itests.PageWithoutBrowser;
import org.etwin.itests.Rest;
import org.etwin.speed.Measured.Limit;

/**
 * Many are signed in and click from page to page, each with a web socket and with the pauses of people: 7 s in the mean,
 * spread as in TPC-W. Measured is the time from the click to the whole answer, at the client. Answers are read but not drawn.
 */
final class ClicksOfMany implements Figure {
    private static final double PAUSE_SECONDS = 7;
    private static final double LONGEST_PAUSE_SECONDS = 70;
    private static final int FEW = 200;
    private static final int MANY = 500;
    private static final int BEAT_SECONDS = 20;
    private static final int THREADS = 64;
    private static final Duration WARM = Duration.ofSeconds(40);
    private static final Duration LONG = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<PageWithoutBrowser> pages = new CopyOnWriteArrayList<>();
    private final Queue<Double> millis = new ConcurrentLinkedQueue<>();
    private final AtomicReference<Throwable> broken = new AtomicReference<>();
    private final Random chance = new Random(1);

    @Override
    public String name() {
        return "clicks";
    }

    @Override
    public List<Measured> measure(Installation server) throws Exception {
        List<String> paths = paths(server.rest().signedIn(Demo.TINA));
        ScheduledExecutorService people = Executors.newScheduledThreadPool(THREADS);
        ScheduledExecutorService hearts = Executors.newScheduledThreadPool(2);
        hearts.scheduleAtFixedRate(
                () -> pages.forEach(PageWithoutBrowser::beat), BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
        try {
            return List.of(
                    clicks(FEW, 50, server, paths, people), clicks(MANY, 100, server, paths, people));
        } finally {
            people.shutdownNow();
            people.awaitTermination(1, TimeUnit.MINUTES);
            hearts.shutdownNow();
            pages.forEach(PageWithoutBrowser::close);
            pages.clear();
        }
    }

    private Measured clicks(
            int sessions, double most, Installation server, List<String> paths, ScheduledExecutorService people)
            throws Exception {
        while (pages.size() < sessions) {
            PageWithoutBrowser page = new PageWithoutBrowser(http, server.address());
            String who = pages.size() % 2 == 0 ? Demo.TINA : Demo.MATTI;
            page.signInAs(who, Demo.PASSWORD).watch("home", (moment, pushed) -> {});
            pages.add(page);
            think(page, paths, people);
        }
        Thread.sleep(WARM.toMillis());
        millis.clear();
        double cpu = server.process().cpuMillis();
        Thread.sleep(LONG.toMillis());
        double used = server.process().cpuMillis() - cpu;
        List<Double> all = new ArrayList<>(millis);
        if (broken.get() != null) {
            throw new IllegalStateException("a click failed", broken.get());
        }
        all.sort(null);
        return new Measured(
                "click with " + sessions + " sessions, 95th percentile",
                Limit.atMost(most, "ms"),
                at(all, 0.95),
                "median %.0f ms, 99th %.0f ms, %.1f clicks/s, %.1f ms of processor each"
                        .formatted(at(all, 0.5), at(all, 0.99), all.size() / (double) LONG.toSeconds(), used / all.size()));
    }

    private void think(PageWithoutBrowser page, List<String> paths, ScheduledExecutorService people) {
        double seconds = Math.min(LONGEST_PAUSE_SECONDS, -PAUSE_SECONDS * Math.log(1 - chance.nextDouble()));
        String path = paths.get(chance.nextInt(paths.size()));
        people.schedule(
                () -> {
                    try {
                        long begin = System.nanoTime();
                        page.navigate(path);
                        millis.add((System.nanoTime() - begin) / 1e6);
                        think(page, paths, people);
                    } catch (RuntimeException e) {
                        if (!people.isShutdown()) {
                            broken.set(e);
                        }
                    }
                },
                (long) (seconds * 1000),
                TimeUnit.MILLISECONDS);
    }

    private static double at(List<Double> sorted, double part) {
        return sorted.isEmpty() ? Double.NaN : sorted.get((int) (sorted.size() * part));
    }

    /** Where people of a project go: the more often, the more often it is named. */
    private static List<String> paths(Rest tina) {
        String space = "spaces/" + tina.get("/api/v1/spaces").expect(200).at("/items/0/id");
        String forum = "/api/v1/" + space + "/forum/discussions";
        String discussion = tina.get(forum).expect(200).at("/items/0/id");
        String thread = tina.get(forum + "/" + discussion + "/threads").expect(200).at("/items/0/id");
        String project = tina.get("/api/v1/projects").expect(200).at("/items/0/id");
        String talk = space + "/forum/" + discussion;
        return List.of(
                "home", "home", "spaces", space, space, space, space + "/forum", talk, talk + "/" + thread,
                talk + "/" + thread, space + "/members", "projects", "projects/" + project, "people", "contacts",
                "notifications", "schools");
    }
}
