package org.etwin.speed;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.etwin.itests.Rest;

/** The unpacked distribution with one data folder. */
public final class Installation implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path home;
    private final Path data;
    private final int port;
    private final boolean demo;

    Installation(Path home, Path data, int port, boolean demo) {
        this.home = home;
        this.data = data;
        this.port = port;
        this.demo = demo;
    }

    /** The same distribution on another, empty data folder. */
    Installation empty(String name) {
        return new Installation(home, data.resolveSibling(name), port + 1, false);
    }

    /** Returns when it says that it is ready. */
    public void start() throws Exception {
        etwin("start");
    }

    /** Returns when it has ended. */
    public void stop() throws Exception {
        etwin("stop");
    }

    /** Waits for the demo data, which are written while the server already answers, and puts the floor in. */
    void furnish(Path floor) throws Exception {
        until("the demo is there", () -> !demo || Files.exists(data.resolve("demo-loaded.txt")));
        install(floor);
        until("the floor answers", () -> rest().get("/floor/").status() == 200);
    }

    /** Drops a bundle where the server looks for plug-ins. */
    public void install(Path bundle) throws IOException {
        Files.createDirectories(deploy());
        Path beside = data.resolve(bundle.getFileName() + ".new");
        Files.copy(bundle, beside, StandardCopyOption.REPLACE_EXISTING);
        Files.move(beside, deploy().resolve(bundle.getFileName()), StandardCopyOption.ATOMIC_MOVE);
    }

    public Path deploy() {
        return data.resolve("deploy");
    }

    public Path data() {
        return data;
    }

    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    public Rest rest() {
        return Rest.visitor(address());
    }

    public Process process() throws IOException {
        return new Process(Long.parseLong(Files.readString(data.resolve("karaf.pid")).strip()));
    }

    public static void until(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("did not come true: " + what);
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    private void etwin(String action) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                home.resolve("bin/etwin").toString(), action, "--data", data.toString(), "--port", Integer.toString(port)));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("ETWIN_DEMO", Boolean.toString(demo));
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(data.resolveSibling("etwin-" + action + ".txt").toFile()));
        if (builder.start().waitFor() != 0) {
            throw new IllegalStateException("bin/etwin " + action + " failed; see " + data.getParent());
        }
    }

    @Override
    public void close() throws Exception {
        stop();
    }
}
