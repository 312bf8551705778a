package org.etwin.speed;

import io.hyperfoil.api.config.Benchmark;
import io.hyperfoil.api.config.BenchmarkBuilder;
import io.hyperfoil.api.statistics.StatisticsSnapshot;
import io.hyperfoil.core.impl.LocalSimulationRunner;
import io.hyperfoil.http.api.HttpMethod;
import io.hyperfoil.http.config.HttpPluginBuilder;
import io.hyperfoil.http.statistics.HttpStats;
import io.hyperfoil.http.steps.HttpStepCatalog;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Clients that each ask again as soon as they are answered, over connections that stay open. */
final class Load {
    private final URI server;
    private final Process process;
    private final int clients;

    Load(URI server, Process process, int clients) {
        this.server = server;
        this.process = process;
        this.clients = clients;
    }

    /**
     * @param perSecond answers
     * @param cpuMicros of the server for each answer
     */
    record Rate(double perSecond, double cpuMicros) {}

    /**
     * GETs the same for that long.
     *
     * @param token of the caller, or null
     * @throws IllegalStateException when anything but 2xx was answered
     */
    Rate get(String path, String token, Duration duration) {
        StatisticsSnapshot all = new StatisticsSnapshot();
        double cpu = process.cpuMillis();
        long begin = System.nanoTime();
        new LocalSimulationRunner(benchmark(path, token, duration), (phase, step, metric, some, done) -> all.add(some), null, null).run();
        double seconds = (System.nanoTime() - begin) / 1e9;
        double used = process.cpuMillis() - cpu;
        int good = HttpStats.get(all).status_2xx;
        if (good == 0 || good != all.responseCount || all.errors() > 0) {
            throw new IllegalStateException(path + " was answered well " + good + " times of " + all);
        }
        return new Rate(good / Math.min(seconds, duration.toMillis() / 1000.0), used * 1000 / good);
    }

    private Benchmark benchmark(String path, String token, Duration duration) {
        BenchmarkBuilder benchmark = BenchmarkBuilder.builder().name("load").threads(1);
        benchmark
                .addPlugin(HttpPluginBuilder::new)
                .http()
                .host(server.getHost())
                .port(server.getPort())
                .sharedConnections(clients)
                .endHttp();
        var request = benchmark
                .addPhase("load")
                .always(clients)
                .duration(duration.toMillis())
                .scenario()
                .initialSequence("ask")
                .step(HttpStepCatalog.SC)
                .httpRequest(HttpMethod.GET)
                .path(path)
                .timeout(1, TimeUnit.MINUTES)
                .headers()
                .header("Accept", "application/json");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return benchmark.build();
    }
}
