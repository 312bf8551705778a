package org.etwin.itests;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A server for one test, started as an operator starts it, that can be killed like a machine that loses its power. */
final class OwnServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Path home = home();
    private final Path data;
    private final int port = freePort();
    private final int console = freePort();

    /** @param data everything of it; settings that lie in its {@code etc} already stay */
    OwnServer(Path data) {
        this.data = data;
    }

    /** The built distribution, or another one that {@code ETWIN_HOME} names. */
    private static Path home() {
        String other = System.getenv("ETWIN_HOME");
        return other == null ? Server.root().resolve("karaf-distribution/target/assembly") : Path.of(other);
    }

    Path data() {
        return data;
    }

    URI address() {
        return URI.create("http://localhost:" + port);
    }

    /** A setting that is there from the start, beside those that are shipped. */
    OwnServer with(String file, String... lines) {
        try {
            Path shipped = home.resolve("etc").resolve(file);
            String before = Files.exists(shipped) ? Files.readString(shipped) : "";
            Path mine = Files.createDirectories(data.resolve("etc")).resolve(file);
            Files.writeString(mine, before + "\n" + String.join("\n", lines) + "\n");
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first start, with demo data. */
    OwnServer startedWithDemo() {
        expect(begin("start"), 0);
        Wait.until("the demo data are there", PATIENCE, () -> Files.exists(data.resolve("demo-loaded.txt")));
        return this;
    }

    /** Returns when it is ready. */
    void start() {
        expect(begin("start"), 0);
    }

    /** Begins to start; does not wait. */
    Process starting() {
        return begin("start");
    }

    void stop() {
        expect(begin("stop"), 0);
    }

    /** What {@code bin/etwin} with that word ends with. */
    int says(String action) {
        return ended(begin(action));
    }

    String said() {
        try {
            return Files.readString(output(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SIGKILL; returns when the process is gone. */
    void kill() {
        process().ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
        });
    }

    boolean isRunning() {
        return process().isPresent();
    }

    private java.util.Optional<ProcessHandle> process() {
        try {
            Path number = data.resolve("etwin.pid");
            if (!Files.exists(number)) {
                return java.util.Optional.empty();
            }
            return ProcessHandle.of(Long.parseLong(Files.readString(number).strip()))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> process.info().command().orElse("").endsWith("java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process begin(String action) {
        try {
            Files.createDirectories(data);
            File output = output().toFile();
            ProcessBuilder builder = new ProcessBuilder(
                            home.resolve("bin/etwin").toString(),
                            action,
                            "--data",
                            data.toString(),
                            "--port",
                            String.valueOf(port))
                    .redirectErrorStream(true)
                    .redirectOutput(output);
            builder.environment()
                    .putAll(Map.of(
                            "ETWIN_DEMO",
                            "true",
                            "ETWIN_SSH_PORT",
                            String.valueOf(console),
                            // It lives for seconds, so compiling thoroughly does not pay.
                            "ETWIN_JAVA_OPTS",
                            "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-BytecodeVerificationRemote"));
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path output() {
        return data.resolveSibling(data.getFileName() + ".said.txt");
    }

    private void expect(Process process, int code) {
        int ended = ended(process);
        if (ended != code) {
            throw new AssertionError("ended with " + ended + ": " + said());
        }
    }

    private int ended(Process process) {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("no end: " + said());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Lines of its log, from this start and those before. */
    List<String> log() {
        try {
            return Files.readAllLines(data.resolve("log/etwin.log"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
