package org.etwin.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Two teachers of two countries and three pupils work in one TwinSpace, each in front of a browser of their own, with the
 * pauses that people make; whatever one does is to be seen by the others without loading the page again. Prints how long
 * that took and what went wrong. Runs on its own: {@code benchmarks/an-hour-in-a-twinspace}.
 */
@ExtendWith(Server.Started.class)
class HourInATwinspace {
    private static final Duration LENGTH =
            Duration.ofMinutes(Long.parseLong(System.getenv().getOrDefault("ETWIN_MINUTES", "60")));
    private static final Duration BETWEEN_PICTURES = Duration.ofMinutes(4);
    private static final long SHORTEST_PAUSE = 1_000;
    private static final int LONGER_PAUSE = 4_000;

    private final Server server;
    private final Latencies latencies = new Latencies();
    private final Random chance = new Random(4);
    private final Map<String, Integer> done = new TreeMap<>();
    private final List<String> failed = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();
    private Instant pictures = Instant.EPOCH;
    /** Sets one run on a server apart from those before. */
    private final String run = Long.toString(System.currentTimeMillis() % 46_656, 36) + "-";

    private int number;

    HourInATwinspace(Server server) {
        this.server = server;
    }

    @Test
    void everybodySeesWhatTheOthersDo() {
        ServerMemory before = ServerMemory.of(server.address().getPort());
        try (Browsers browsers = new Browsers(server.address())) {
            Instant end = Instant.now().plus(LENGTH);
            TwinspaceScenes scenes = new TwinspaceScenes(this, browsers, server);
            scenes.arrive();
            members.addAll(scenes.members());
            while (Instant.now().isBefore(end)) {
                for (Map.Entry<String, Runnable> scene : scenes.all().entrySet()) {
                    if (Instant.now().isBefore(end)) {
                        play(scene.getKey(), scene.getValue());
                    }
                }
            }
            pictures("end");
            ServerMemory after = ServerMemory.of(server.address().getPort());
            tell(before, after);
            Map<String, Integer> troubles = troubles();
            assertThat(failed).as("scenes that broke off").isEmpty();
            assertThat(latencies.lost()).as("never seen by the others").isZero();
            assertThat(troubles).as("troubles in browsers").isEmpty();
        }
    }

    private void play(String scene, Runnable parts) {
        try {
            parts.run();
            done.merge(scene, 1, Integer::sum);
        } catch (PlaywrightException | AssertionError | IllegalStateException broken) {
            failed.add(scene + ": "
                    + String.valueOf(broken.getMessage()).lines().limit(12).reduce("", (a, b) -> a + " " + b));
            System.out.println("BROKE OFF " + failed.get(failed.size() - 1));
            pictures("broken-" + failed.size());
        }
        if (Instant.now().isAfter(pictures.plus(BETWEEN_PICTURES))) {
            pictures = Instant.now();
            pictures(scene);
        }
    }

    /** A word that stands nowhere else. */
    String mark(String word) {
        return word + " " + run + ++number;
    }

    void pause() {
        LockSupport.parkNanos(
                Duration.ofMillis(SHORTEST_PAUSE + chance.nextInt(LONGER_PAUSE)).toNanos());
    }

    /** The others are to see the mark once that is done. */
    void seen(String kind, Member actor, List<Member> others, String mark, Runnable act) {
        seen(kind, actor, others, mark, null, act);
    }

    /** @param test in JavaScript, in the browsers of the others; null: the mark is in the page */
    void seen(String kind, Member actor, List<Member> others, String mark, String test, Runnable act) {
        others.forEach(each -> each.watch(mark, test));
        long begin = System.currentTimeMillis();
        act.run();
        // What is done by going somewhere else presses nothing.
        long pressed = actor.pressedAt() < begin ? begin : actor.pressedAt();
        for (Member each : others) {
            OptionalLong saw = each.sawAt(mark);
            if (saw.isPresent()) {
                assertThat(saw.getAsLong())
                        .as("%s not before it was done", mark)
                        .isGreaterThanOrEqualTo(pressed);
                latencies.seen(kind, saw.getAsLong() - pressed);
            } else {
                latencies.neverSeen(kind);
                System.out.printf("NEVER SEEN by %s: %s (%s)%n", each.name(), kind, mark);
                pictures("never-" + kind.replace(' ', '-'));
            }
        }
        pause();
    }

    void took(String kind, long milliseconds) {
        latencies.seen(kind, milliseconds);
    }

    /** Somebody more is there. */
    Member joins(Member member) {
        members.add(member);
        return member;
    }

    void pictures(String moment) {
        for (Member each : members) {
            Path file = Server.root()
                    .resolve("target/screenshots/hour/" + String.format("%04d", number) + "-" + moment + "-"
                            + each.name() + ".png");
            try {
                each.page().screenshot(new Page.ScreenshotOptions().setPath(file));
            } catch (PlaywrightException gone) {
                System.out.println("no picture of " + each.name());
            }
        }
    }

    private Map<String, Integer> troubles() {
        Map<String, Integer> all = new TreeMap<>();
        members.forEach(each -> each.troubles().forEach((kind, count) -> all.merge(kind, count, Integer::sum)));
        return all;
    }

    private void tell(ServerMemory before, ServerMemory after) {
        System.out.printf("%n%s%n", latencies.table());
        System.out.println("Scenes played: " + done);
        System.out.println("Scenes broken off: " + failed.size());
        System.out.println("Seen by others: " + latencies.count() + " times, never: " + latencies.lost());
        System.out.println("Troubles: " + troubles());
        members.forEach(
                each -> each.trouble().lines().stream().limit(20).forEach(line -> System.out.println("  " + line)));
        System.out.println("Server at the start: " + before);
        System.out.println("Server at the end:   " + after);
    }
}
