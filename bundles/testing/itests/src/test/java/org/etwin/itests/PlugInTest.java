package org.etwin.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A national plug-in comes and goes while a browser is open and requests are running. */
@ExtendWith(Server.Started.class)
class PlugInTest {
    private static final String PLUGIN = "org.etwin.example.national";
    private static final String STAFF_ROOM = "Staff room";

    private final Server server;
    private final Path installed;
    private final Components components;

    PlugInTest(Server server) {
        this.server = server;
        this.installed = server.deploy().resolve(PLUGIN + ".jar");
        this.components = new Components(server);
    }

    @AfterEach
    void remove() throws IOException {
        Files.deleteIfExists(installed);
        Rest admin = server.rest().signedIn(Demo.ADMIN);
        Wait.until("the plug-in is gone", () -> !admin.get("/api/v1/plug-ins")
                .expect(200)
                .json()
                .findValuesAsText("name")
                .contains(PLUGIN));
    }

    @Test
    void aPlugInComesIntoOpenBrowsersAsksItsFieldEnforcesItsRuleAndLeavesItsDataBehind() throws IOException {
        Map<String, Set<String>> before = components.now();
        assertThat(before).isNotEmpty();
        try (Browsers browsers = new Browsers(server.address());
                Requests requests = new Requests(server)) {
            Person anke = browsers.person().signIn(Demo.ANKE);
            anke.page().evaluate("window.neverReloaded = true");
            anke.seesNo(STAFF_ROOM);

            install();
            anke.sees(STAFF_ROOM);
            Wait.until("the field is asked", () -> fields().contains("registry-number"));
            Newcomer newcomer = new Newcomer(server, "SI", "Kamnik");
            assertThat(newcomer.ask(Map.of()).status()).as("without the number").isEqualTo(422);
            assertThat(newcomer.ask(number("48211")).text())
                    .as("not in the form of the register")
                    .contains("example-national.rejected.registry-number");
            assertThat(newcomer.ask(number("SI-01234")).text())
                    .as("the rule of the plug-in")
                    .contains("example-national.rejected.retired");
            JsonNode request = newcomer.ask(number("SI-48211")).expect(201).json();
            assertThat(stored(newcomer, request)).isEqualTo("SI-48211");
            asksInTheBrowserToo(browsers);

            Files.delete(installed);
            anke.seesNo(STAFF_ROOM);
            Wait.until("the field is asked no more", () -> !fields().contains("registry-number"));
            assertThat(newcomer.mine().status()).isEqualTo(200);

            install();
            anke.sees(STAFF_ROOM);
            Wait.until("what was stored is shown again", () -> stored(newcomer, request)
                    .equals("SI-48211"));
            assertThat(anke.page().evaluate("window.neverReloaded")).isEqualTo(true);

            assertThat(requests.sent()).isGreaterThan(50);
            assertThat(requests.failed()).as("requests that failed meanwhile").isEmpty();
        }
        Map<String, Set<String>> after = components.now();
        after.keySet().removeIf(name -> name.startsWith(PLUGIN));
        assertThat(after).as("no component of another bundle was started anew").isEqualTo(before);
    }

    private void asksInTheBrowserToo(Browsers browsers) {
        Person person = browsers.person().signIn(new Newcomer(server, "SI", "Kamnik").email(), Newcomer.PASSWORD);
        person.go("/join");
        MainJobInBrowsersTest.chooseSchool(person, "Slovenia", "Kamnik", "OŠ Toma Brejca");
        person.sees("Number in the register of teachers");
    }

    private void install() {
        PluggedIn.nationalExample().dropInto(server.deploy());
    }

    private String fields() {
        return server.rest().get("/api/v1/join-requests/fields?territory=SI").text();
    }

    private static Map<String, Object> number(String number) {
        return Map.of(PLUGIN, Map.of("registry-number", number));
    }

    private static String stored(Newcomer newcomer, JsonNode request) {
        for (JsonNode mine : newcomer.mine().json()) {
            if (mine.at("/id").equals(request.at("/id"))) {
                return mine.at("/extra").path(PLUGIN).path("registry-number").asText("");
            }
        }
        return "";
    }
}
