package org.etwin.speed;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.etwin.itests.Demo;
import org.etwin.itests.PageWithoutBrowser;
import org.etwin.speed.Measured.Limit;

/**
 * From the moment when the jar of a plug-in lies in the folder, or lies there no more, until an open start page has been told:
 * its line in the menu comes, its card speaks other words, the line goes.
 */
final class HotDeploy implements Figure {
    private static final int ROUNDS = 7;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration REST = Duration.ofSeconds(2);
    private static final String NAME = "org.etwin.example.national";
    private static final String TEXTS = "i18n/example-national";
    private static final String NEWS = "example-national.news=";
    private static final String MENU = "ext/si/staff-room";
    private static final String SECOND = "Second: ";

    private final AtomicReference<Waiting> waiting = new AtomicReference<>();

    private record Waiting(Predicate<String> wanted, CompletableFuture<Long> seen) {}

    @Override
    public String name() {
        return "deploy";
    }

    @Override
    public List<Measured> measure(Installation server) throws Exception {
        Path first = built();
        Path second = changed(first, Files.createTempDirectory("etwin-deploy"));
        Path there = server.deploy().resolve(NAME + ".jar");
        List<Double> installed = new ArrayList<>();
        List<Double> updated = new ArrayList<>();
        List<Double> removed = new ArrayList<>();
        PageWithoutBrowser page = new PageWithoutBrowser(HttpClient.newHttpClient(), server.address());
        page.signInAs(Demo.TINA, Demo.PASSWORD).watch("home", this::pushed);
        try {
            for (int round = 0; round <= ROUNDS; round++) {
                double in = until(text -> text.contains(MENU), () -> drop(first, there));
                double over = until(text -> text.contains(SECOND), () -> drop(second, there));
                double out = until(text -> !text.contains(MENU) && text.contains("aria-current"), () -> Files.delete(there));
                // The first round loads classes.
                if (round > 0) {
                    installed.add(in);
                    updated.add(over);
                    removed.add(out);
                }
            }
        } finally {
            page.close();
            Files.deleteIfExists(there);
        }
        return List.of(
                median("plug-in installed until seen", installed),
                median("plug-in updated until seen", updated),
                median("plug-in removed until seen", removed));
    }

    private static Measured median(String what, List<Double> seconds) {
        List<Double> sorted = seconds.stream().sorted().toList();
        return new Measured(
                what,
                Limit.atMost(2, "s"),
                sorted.get(sorted.size() / 2),
                "%.1f to %.1f s".formatted(sorted.get(0), sorted.get(sorted.size() - 1)));
    }

    private interface Step {
        void run() throws IOException;
    }

    private double until(Predicate<String> wanted, Step step) throws Exception {
        Thread.sleep(REST.toMillis());
        Waiting next = new Waiting(wanted, new CompletableFuture<>());
        waiting.set(next);
        long begin = System.currentTimeMillis();
        step.run();
        return (next.seen().get(PATIENCE.toSeconds(), TimeUnit.SECONDS) - begin) / 1000.0;
    }

    private void pushed(long moment, String text) {
        Waiting now = waiting.get();
        if (now != null && now.wanted().test(text)) {
            now.seen().complete(moment);
        }
    }

    /** In one step, as nobody must read half a jar. */
    private static void drop(Path jar, Path there) throws IOException {
        Path beside = there.resolveSibling(NAME + ".part");
        Files.copy(jar, beside, StandardCopyOption.REPLACE_EXISTING);
        Files.move(beside, there, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Path built() throws IOException {
        Path target = Path.of(System.getProperty("etwin.root"), "bundles/examples/national-example/target");
        try (var files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().matches(NAME + "-[0-9.]+(-SNAPSHOT)?\\.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The next version, with other words on its card. */
    private static Path changed(Path jar, Path folder) throws IOException {
        Path next = folder.resolve(NAME + ".jar");
        try (InputStream file = Files.newInputStream(jar);
                JarInputStream in = new JarInputStream(file)) {
            Manifest manifest = new Manifest(in.getManifest());
            manifest.getMainAttributes().putValue("Bundle-Version", "9.0.0");
            try (OutputStream out = Files.newOutputStream(next);
                    JarOutputStream made = new JarOutputStream(out, manifest)) {
                for (JarEntry entry = in.getNextJarEntry(); entry != null; entry = in.getNextJarEntry()) {
                    made.putNextEntry(new JarEntry(entry.getName()));
                    byte[] content = in.readAllBytes();
                    made.write(entry.getName().startsWith(TEXTS) ? otherwise(content) : content);
                    made.closeEntry();
                }
            }
        }
        return next;
    }

    private static byte[] otherwise(byte[] texts) {
        return new String(texts, StandardCharsets.UTF_8).replace(NEWS, NEWS + SECOND).getBytes(StandardCharsets.UTF_8);
    }
}
