package org.etwin.itests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rule 14: taking a capability away breaks nothing that does not depend on it, loses nothing, and heals by itself. */
@ExtendWith(Server.Started.class)
class CapabilityAwayTest {
    private final Server server;
    private final Rest anke;

    CapabilityAwayTest(Server server) {
        this.server = server;
        this.anke = server.rest().signedIn(Demo.ANKE);
    }

    @AfterEach
    void bringItBack() {
        server.console("bundle:start org.etwin.network");
        Wait.until(
                "the server is ready again",
                () -> server.rest().get("/health/ready").status() == 200);
    }

    @Test
    void withoutContactsPeopleAndSpacesWorkAndContactsComeBackWithTheirData() {
        String contacts = anke.get("/api/v1/contacts").expect(200).text();
        assertThat(contacts).contains("Matti Virtanen");
        try (Browsers browsers = new Browsers(server.address())) {
            Person person = browsers.person().signIn(Demo.ANKE).go("/contacts").sees("Matti Virtanen");

            server.console("bundle:stop org.etwin.network");
            Wait.until(
                    "contacts say that they are away",
                    () -> anke.get("/api/v1/contacts").status() == 503);
            assertThat(anke.get("/api/v1/contacts").response().headers().firstValue("Retry-After"))
                    .isPresent();
            Wait.until(
                    "what depends on contacts says so too",
                    () -> anke.get("/api/v1/projects").status() == 503);
            assertThat(anke.get("/api/v1/members").status()).isEqualTo(200);
            assertThat(anke.get("/api/v1/spaces").status()).isEqualTo(200);
            assertThat(server.rest().get("/api/v1/schools").status()).isEqualTo(200);
            person.sees("is being updated");

            server.console("bundle:start org.etwin.network");
            person.sees("Matti Virtanen");
            Wait.until(
                    "contacts are as before",
                    () -> anke.get("/api/v1/contacts").text().equals(contacts));
            Wait.until("projects are back", () -> anke.get("/api/v1/projects").status() == 200);
        }
    }
}
