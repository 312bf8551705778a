package org.etwin.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A plug-in in which everything throws, hangs or cannot be made: others notice nothing, operators see it, and it is stopped. */
@ExtendWith(Server.Started.class)
class FaultyPlugInTest {
    private static final String NOTICE = "This part could not be shown.";
    private static final String PATH = "/api/v1/plug-ins";
    private static final int OFTEN = 15;

    private final Server server;
    private final Rest admin;
    private final PluggedIn broken = PluggedIn.broken();

    FaultyPlugInTest(Server server) {
        this.server = server;
        this.admin = server.rest().signedIn(Demo.ADMIN);
    }

    @BeforeEach
    void beQuick() {
        server.console(watch(1000, 2000, 200) + "\n" + mostFaults(1000));
        settle();
    }

    @AfterEach
    void asBefore() throws IOException {
        if (find(broken.name()) != null) {
            patiently(() -> admin.delete(PATH + "/" + broken.name())).expect(204);
        }
        Files.deleteIfExists(server.deploy().resolve(broken.name() + ".jar"));
        server.console(watch(5000, 25_000, 1000) + "\n" + mostFaults(3));
    }

    @Test
    void whatFailsIsNoticedInItsPlaceAloneUntilItIsStopped() throws IOException {
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
                    "org.etwin.notifications.core.ChannelListener",
                    "LinkThatThrows",
                    "ListenerThatHangs",
                    "ResourceThatThrows",
                    "RuleThatHangs",
                    "ViewThatCannotBeMade")));
            assertThat(find(broken.name()).at("/state").asText()).isEqualTo("ACTIVE");
            assertThat(server.console("etwin:plugins\n" + mostFaults(3))).contains("org.example.broken.CardThatThrows");
            settle();
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

    /** Which the listener that hangs hears of, and people of Slovenia by the channel that throws. */
    private void somethingHappens() {
        Rest matti = server.rest().signedIn(Demo.MATTI);
        String space = matti.get("/api/v1/spaces").at("/items/0/id");
        matti.post("/api/v1/spaces/" + space + "/updates", Map.of("text", "Good morning"))
                .expect(201);
    }

    private void stopped(Person anke) {
        Rest visitor = server.rest().signedIn(Demo.ANKE);
        Wait.until("it is stopped", () -> {
            visitor.get("/api/v1/ext/broken");
            return find(broken.name()).at("/state").asText().equals("QUARANTINED");
        });
        anke.go("/home").seesNo(NOTICE);
        assertThat(server.console("etwin:plugins\n" + mostFaults(1000) + "\nbundle:start " + broken.name()))
                .contains("was stopped at", "Error");
        settle();
        told(admin);
        told(server.rest().signedIn(Demo.NSO_SI));
        assertThat(admin.get("/api/v1/audit").text()).contains("plugins.quarantined");
        String theme = "org.etwin.theme.national.example";
        assertThat(find(theme).at("/state").asText()).isEqualTo("ACTIVE");

        patiently(() -> admin.post(PATH + "/" + broken.name() + "/release", Map.of()))
                .expect(200);
        assertThat(find(broken.name()).at("/state").asText()).isEqualTo("ACTIVE");
        assertThat(admin.post(PATH + "/" + broken.name() + "/release", Map.of()).status())
                .isEqualTo(409);
    }

    private void install() throws IOException {
        byte[] jar = Files.readAllBytes(broken.jar());
        Rest.Answer installed =
                patiently(() -> admin.send("POST", PATH, Map.of("Content-Type", "application/java-archive"), jar));
        assertThat(installed.expect(201).at("state")).isEqualTo("ACTIVE");
    }

    private void told(Rest who) {
        Wait.until(
                "admins and the desk are told",
                () -> who.get("/api/v1/notifications").text().contains(broken.name()));
    }

    private static String mostFaults(int most) {
        return "config:property-set -p org.etwin.plugins quarantine.faults " + most;
    }

    /** Settings are taken some time after the console has answered, and the interface goes and comes with them. */
    private void settle() {
        AtomicInteger well = new AtomicInteger();
        Wait.until("the interface stays", () -> {
            well.set(admin.get(PATH).status() == 200 ? well.get() + 1 : 0);
            return well.get() == OFTEN;
        });
    }

    /** A change of settings takes the interface away for a moment, some time after the console has answered. */
    private static Rest.Answer patiently(Supplier<Rest.Answer> call) {
        AtomicReference<Rest.Answer> answer = new AtomicReference<>();
        Wait.until("the interface is there", () -> {
            answer.set(call.get());
            return answer.get().status() != 503 && answer.get().status() != 404;
        });
        return answer.get();
    }

    /** As one change: of several that follow each other at once the file may keep an earlier one. */
    private static String watch(long slow, long again, long look) {
        return "config:edit org.etwin.watchdog; config:property-set slow.millis " + slow
                + "; config:property-set again.millis " + again + "; config:property-set look.millis " + look
                + "; config:update";
    }

    private JsonNode find(String name) {
        for (JsonNode each : patiently(() -> admin.get(PATH)).expect(200).json()) {
            if (each.at("/name").asText().equals(name)) {
                return each;
            }
        }
        return null;
    }

    private Set<String> parts() {
        Set<String> parts = new TreeSet<>();
        for (JsonNode fault :
                patiently(() -> admin.get(PATH + "/faults")).expect(200).json()) {
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
