package org.etwin.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every part of a national plug-in comes, changes and goes under load with open browsers: no request fails, no other bundle
 * is started anew, nothing is left behind, not even its classes. {@code ETWIN_ROUNDS} says how often; see
 * {@code benchmarks/plug-ins-come-and-go}.
 */
@ExtendWith(Server.Started.class)
class PlugInsLiveTest {
    private static final int ROUNDS = Integer.parseInt(System.getenv().getOrDefault("ETWIN_ROUNDS", "1"));
    private static final String LOADER = "org.apache.felix.framework.BundleWiringImpl$BundleClassLoader";
    private static final Duration SOON = Duration.ofSeconds(60);

    private final Server server;
    private final Components components;

    @TempDir
    private Path folder;

    PlugInsLiveTest(Server server) {
        this.server = server;
        this.components = new Components(server);
    }

    @AfterEach
    void remove() throws IOException {
        Files.deleteIfExists(server.deploy().resolve(PluggedIn.nationalExample().name() + ".jar"));
    }

    @Test
    void aPlugInComesAndGoesAndNobodyElseNotices() {
        int port = server.address().getPort();
        Map<String, Set<String>> before = components.now();
        assertThat(before).isNotEmpty();
        try (Browsers browsers = new Browsers(server.address());
                Requests one = new Requests(server);
                Requests other = new Requests(server)) {
            Person tina = browsers.person().signIn(Demo.TINA).speak("en").go("/home");
            Person anke = browsers.person().signIn(Demo.ANKE);
            anke.page().evaluate("window.neverReloaded = true");
            long loaders = ServerMemory.instances(port, LOADER);
            PlugInRounds rounds = new PlugInRounds(server, tina, browsers.person(), folder);
            for (int round = 0; round < ROUNDS; round++) {
                rounds.round();
            }
            System.out.println(ROUNDS + " rounds, " + (one.sent() + other.sent()) + " requests, "
                    + (one.failed().size() + other.failed().size()) + " failed; " + rounds);
            assertThat(one.failed()).as("requests that failed meanwhile").isEmpty();
            assertThat(other.failed()).isEmpty();
            assertThat(anke.page().evaluate("window.neverReloaded")).isEqualTo(true);
            anke.seesNo("Help desk of Slovenia");
            Wait.until("its class loaders are gone", SOON, () -> ServerMemory.instances(port, LOADER) <= loaders);
        }
        assertThat(components.now()).as("components of all bundles").isEqualTo(before);
    }
}
