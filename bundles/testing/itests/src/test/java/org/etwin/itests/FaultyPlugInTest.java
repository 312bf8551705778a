package org.etwin.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A plug-in in which everything throws, hangs or cannot be made: others notice nothing, operators see it, and it is stopped. */
@ExtendWith(Server.Started.class)
class FaultyPlugInTest {
    private static final String NOTICE = "This part could not be shown.";
    private static final String PATH = "/api/v1/plug-ins";

    private final Server server;
    private final Rest admin;
    private final PluggedIn broken = PluggedIn.broken();

    FaultyPlugInTest(Server server) {
        this.server = server;
        this.admin = server.rest().signedIn(Demo.ADMIN);
    }

    @BeforeEach
    void beQuick() {
        watch(1000, 2000, 200);
    }

    @AfterEach
    void asBefore() throws IOException {
        if (find(broken.name()) != null) {
            admin.delete(PATH + "/" + broken.name()).expect(204);
        }
        Files.deleteIfExists(server.deploy().resolve(broken.name() + ".jar"));
        mostFaults(3);
        watch(5000, 25_000, 1000);
    }

    @Test
    void whatFailsIsNoticedInItsPlaceAloneUntilItIsStopped() throws IOException {
        mostFaults(1000);
        install();
        try (Browsers browsers = new Browsers(server.address());
                Requests others = new Requests(server)) {
            Person anke = browsers.person().signIn(Demo.ANKE);
            anke.go("/home").sees(NOTICE).sees("Throw");
            anke.press("Throw").sees("That did not work");
            Person desk = browsers.person().signIn(Demo.NSO_SI).go("/home");
            desk.page().getByText("never seen").waitFor(hidden());
            anke.go("/ext/broken/page").sees("Something went wrong on our side").go("/home");
            assertThat(server.rest().get("/api/v1/ext/broken").status()).isBetween(401, 500);
            assertThat(server.rest()
                            .signedIn(Demo.ANKE)
                            .get("/api/v1/ext/broken")
                            .status())
                    .isEqualTo(500);
            Newcomer finn = new Newcomer(server, "FI", "Kaakkurin");
            assertThat(finn.ask(Map.of()).text()).contains("platform.rejected.rule-failed");
            hangs(anke);
            somethingHappens();

            Wait.until("every part is told", () -> parts().containsAll(Set.of(
                    "CardThatThrows",
                    "CardThatThrowsLater",
                    "CardThatCannotBeMade",
                    "LinkThatThrows",
                    "ListenerThatHangs",
                    "ResourceThatThrows",
                    "RuleThatHangs",
                    "ViewThatCannotBeMade")));
            assertThat(find(broken.name()).at("/state").asText()).isEqualTo("ACTIVE");
            assertThat(server.console("etwin:plugins")).contains("org.example.broken.CardThatThrows");

            mostFaults(3);
            stopped(anke);
            assertThat(others.failed()).isEmpty();
        }
    }

    /** Whoever pressed it waits; it is woken, and nobody else waits. */
    private void hangs(Person anke) {
        anke.press("Hang");
        assertThat(server.rest().get("/").status()).isEqualTo(200);
        Rest matti = server.rest().signedIn(Demo.MATTI);
        assertThat(matti.get("/api/v1/me").status()).isEqualTo(200);
        anke.sees("That did not work");
    }

    /** Which the listener that hangs hears of. */
    private void somethingHappens() {
        Rest tina = server.rest().signedIn(Demo.TINA);
        String space = tina.get("/api/v1/spaces").at("/items/0/id");
        tina.post("/api/v1/spaces/" + space + "/updates", Map.of("text", "Good morning"))
                .expect(201);
    }

    private void stopped(Person anke) {
        for (int i = 0; i < 3; i++) {
            server.rest().signedIn(Demo.ANKE).get("/api/v1/ext/broken");
        }
        Wait.until(
                "it is stopped", () -> find(broken.name()).at("/state").asText().equals("QUARANTINED"));
        anke.go("/home").seesNo(NOTICE);
        assertThat(server.console("bundle:start " + broken.name())).contains("Error");
        assertThat(server.console("etwin:plugins")).contains("was stopped at");
        Wait.until("admins are told", () -> admin.get("/api/v1/notifications")
                .text()
                .contains("The plug-in org.example.broken failed too often"));
        assertThat(admin.get("/api/v1/audit").text()).contains("plugins.quarantined");
        String theme = "org.etwin.theme.national.example";
        assertThat(find(theme).at("/state").asText()).isEqualTo("ACTIVE");

        mostFaults(1000);
        admin.post(PATH + "/" + broken.name() + "/release", Map.of()).expect(200);
        assertThat(find(broken.name()).at("/state").asText()).isEqualTo("ACTIVE");
        assertThat(admin.post(PATH + "/" + broken.name() + "/release", Map.of()).status())
                .isEqualTo(409);
    }

    private void install() throws IOException {
        Rest.Answer installed = admin.send(
                "POST", PATH, Map.of("Content-Type", "application/java-archive"), Files.readAllBytes(broken.jar()));
        assertThat(installed.expect(201).at("state")).isEqualTo("ACTIVE");
    }

    private void mostFaults(int most) {
        server.console("config:property-set -p org.etwin.plugins quarantine.faults " + most);
        Wait.until("the interface is back", () -> admin.get(PATH).status() == 200);
    }

    /** As one change: of several that follow each other at once the file may keep an earlier one. */
    private void watch(long slow, long again, long look) {
        server.console("config:edit org.etwin.watchdog; config:property-set slow.millis " + slow
                + "; config:property-set again.millis " + again + "; config:property-set look.millis " + look
                + "; config:update");
    }

    private JsonNode find(String name) {
        for (JsonNode each : admin.get(PATH).expect(200).json()) {
            if (each.at("/name").asText().equals(name)) {
                return each;
            }
        }
        return null;
    }

    private Set<String> parts() {
        Set<String> parts = new TreeSet<>();
        for (JsonNode fault : admin.get(PATH + "/faults").expect(200).json()) {
            if (fault.at("/bundle").asText().equals(broken.name())) {
                parts.add(fault.at("/part").asText().replaceAll("^org\\.example\\.broken\\.(\\w+).*", "$1"));
            }
        }
        return parts;
    }

    private static com.microsoft.playwright.Locator.WaitForOptions hidden() {
        return new com.microsoft.playwright.Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN);
    }
}
