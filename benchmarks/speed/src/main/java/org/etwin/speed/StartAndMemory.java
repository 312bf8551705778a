package org.etwin.speed;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.etwin.speed.Measured.Limit;

/** How long an empty data folder takes to the first "ready", and the same folder again; what the process then holds. */
final class StartAndMemory implements Figure {
    private static final Duration SETTLED = Duration.ofSeconds(30);

    @Override
    public String name() {
        return "start";
    }

    @Override
    public List<Measured> measure(Installation server) throws Exception {
        server.stop();
        Installation fresh = server.empty("empty");
        Measured first;
        Measured again;
        Measured memory;
        try (fresh) {
            first = start(fresh, "start to ready, first time", 12);
            double afterFirst = settled(fresh);
            fresh.stop();
            again = start(fresh, "start to ready, again", 8);
            memory = memory("memory after start", settled(fresh), "again; after the first start " + Table.number(afterFirst));
        }
        server.start();
        Measured furnished = memory("memory after start with demo data", settled(server), "");
        return List.of(first, again, memory, furnished);
    }

    private static Measured start(Installation installation, String what, double most) throws Exception {
        long begin = System.nanoTime();
        installation.start();
        double seconds = (System.nanoTime() - begin) / 1e9;
        return new Measured(
                what,
                Limit.atMost(most, "s"),
                seconds,
                "%.1f s of processor".formatted(installation.process().cpuMillis() / 1000));
    }

    private static double settled(Installation installation) throws Exception {
        LockSupport.parkNanos(SETTLED.toNanos());
        return installation.process().residentMegabytes();
    }

    private static Measured memory(String what, double megabytes, String how) {
        String measured = "resident set (VmRSS) " + SETTLED.toSeconds() + " s after ready";
        return new Measured(what, Limit.atMost(500, "MB"), megabytes, how.isEmpty() ? measured : measured + ", " + how);
    }
}
