package org.etwin.itests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server brings everything with it: it starts where there is no network and nobody has ever used Maven. */
class OfflineStartTest {
    private static final int PORT = 18_999;
    private static final int MINUTES = 5;

    @TempDir
    Path folder;

    @Test
    void startsWithoutANetworkAndWithoutARepository() throws Exception {
        assumeThat(run("unshare -rn ip link set lo up"))
                .as("a network of its own can be had here")
                .isZero();
        Path home = Files.createDirectories(folder.resolve("home"));
        Path server = Server.root().resolve("karaf-distribution/target/assembly/bin/etwin");
        Path data = folder.resolve("data");
        String start = server + " start --port " + PORT + " --data " + data;
        String stop = server + " stop --data " + data;
        int code = run("JAVA_TOOL_OPTIONS=-Duser.home=" + home + " unshare -rn sh -c 'ip link set lo up; " + start
                + " && " + stop + "'");
        assertThat(Files.readString(output())).contains("eTwin is ready at");
        assertThat(code).isZero();
        assertThat(home.resolve(".m2")).doesNotExist();
        assertThat(Files.readString(data.resolve("log/etwin.log")))
                .doesNotContain("| ERROR |")
                .as("no table was made: the database of the distribution has them all")
                .contains("The empty database of the distribution is used")
                .doesNotContain("are up to date");
    }

    private Path output() {
        return folder.resolve("output.txt");
    }

    private int run(String command) throws IOException, InterruptedException {
        File output = output().toFile();
        Process process = new ProcessBuilder("bash", "-c", command)
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("not within " + MINUTES + " minutes: " + command + "\n"
                    + Files.readString(output.toPath(), StandardCharsets.UTF_8));
        }
        return process.exitValue();
    }
}
