package org.etwin.itests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The operator's console, over the client that comes with the server. */
record Console(Path home, int port, String user, String password) {
    String run(String command) {
        ProcessBuilder builder = new ProcessBuilder(
                        home.resolve("bin/client").toString(),
                        "-b",
                        "-a",
                        String.valueOf(port),
                        "-u",
                        user,
                        "-p",
                        password)
                .redirectErrorStream(true);
        builder.environment().put("TERM", "dumb");
        try {
            Process process = builder.start();
            process.getOutputStream().write((command + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("the console did not end: " + command);
            }
            return output.replaceAll("\u001b\\[[0-9;]*m", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
