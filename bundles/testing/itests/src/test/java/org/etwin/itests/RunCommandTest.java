package org.etwin.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./run} says before it starts anything. */
class RunCommandTest {
    @TempDir
    Path folder;

    @Test
    void helpNamesEveryOption() throws Exception {
        Said said = run(Map.of(), "--help");
        assertThat(said.code()).isZero();
        assertThat(said.text()).contains("--port", "--data", "--no-demo", "--help");
    }

    @Test
    void aBusyPortIsOneClearLine() throws Exception {
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = String.valueOf(busy.getLocalPort());
            assertOneLine(run(Map.of(), "--port", port, "--data", folder.toString()), "port " + port + " is busy");
        }
    }

    @Test
    void anotherJavaIsOneClearLine() throws Exception {
        Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"21.0.2\" 2024-01-16' >&2\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Said said = run(Map.of("JAVA_HOME", folder.resolve("jdk").toString()), "--data", folder.toString());
        assertOneLine(said, "Java 21 found; a JDK 17 is needed");
    }

    @Test
    void aDataFolderInUseIsOneClearLine() throws Exception {
        Process other =
                new ProcessBuilder("flock", folder.resolve(".lock").toString(), "sh", "-c", "echo locked; cat").start();
        try {
            assertThat(other.getInputStream().read()).isEqualTo('l');
            assertOneLine(run(Map.of(), "--port", freePort(), "--data", folder.toString()), "is in use");
        } finally {
            other.destroy();
        }
    }

    @Test
    void anUnknownOptionIsOneClearLine() throws Exception {
        assertOneLine(run(Map.of(), "--prot", "8081"), "unknown option --prot");
    }

    private static void assertOneLine(Said said, String words) {
        assertThat(said.code()).isNotZero();
        assertThat(said.text().strip().lines()).singleElement().asString().contains(words);
    }

    private record Said(int code, String text) {}

    private static Said run(Map<String, String> environment, String... options)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("bash", Server.root().resolve("run").toString()));
        command.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Said(process.exitValue(), text);
    }

    private static String freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return String.valueOf(socket.getLocalPort());
        }
    }
}
