package org.etwin.speed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Some who do something again and again, each on a thread of its own. */
public final class Clients {
    private Clients() {}

    /** @param perSecond of all together */
    public record Rate(double perSecond, long times) {}

    /** Each of them again and again for that long; the first fault of any ends it. */
    public static Rate repeat(List<Runnable> clients, Duration duration) throws Exception {
        long begin = System.nanoTime();
        long end = begin + duration.toNanos();
        ExecutorService threads = Executors.newFixedThreadPool(clients.size());
        try {
            List<Future<Long>> counting = new ArrayList<>();
            for (Runnable client : clients) {
                counting.add(threads.submit(() -> {
                    long times = 0;
                    while (System.nanoTime() < end) {
                        client.run();
                        times++;
                    }
                    return times;
                }));
            }
            long all = 0;
            for (Future<Long> each : counting) {
                all += each.get();
            }
            return new Rate(all * 1e9 / (System.nanoTime() - begin), all);
        } finally {
            threads.shutdownNow();
        }
    }
}
