package org.etwin.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

/** Installs, updates and removes one plug-in with all its parts, again and again, and notes how long each step took. */
final class PlugInRounds {
    private static final String STATISTICS = "/api/v1/ext/si/statistics";
    private static final String FIELDS = "/api/v1/join-requests/fields?territory=SI";
    private static final String NUMBER = "registry-number";
    private static final String MENU = "Staff room";
    private static final String NEWS = "News from Slovenia";
    private static final String SECOND = "Second ";
    private static final String LINK = "Help desk of Slovenia";
    private static final String WORDS = "Learner sign-in";
    private static final String HERS = "Pupil sign-in";

    private final Server server;
    private final PluggedIn first = PluggedIn.nationalExample();
    private final PluggedIn second;
    private final Person tina;
    private final Person visitor;
    private final Rest rest;
    private final String routes;
    private final List<Long> installs = new ArrayList<>();
    private final List<Long> updates = new ArrayList<>();
    private final List<Long> removals = new ArrayList<>();

    /** @param tina at home, a person of Slovenia whose pages are in English */
    PlugInRounds(Server server, Person tina, Person visitor, Path folder) {
        this.server = server;
        this.tina = tina;
        this.visitor = visitor;
        this.rest = server.rest().signedIn(Demo.TINA);
        this.second = first.next("9.0.0", SECOND, folder);
        this.routes = description();
    }

    void round() {
        installs.add(seen(() -> first.dropInto(server.deploy()), MENU, true));
        allIsThere(NEWS);
        updates.add(seen(() -> second.dropInto(server.deploy()), SECOND + NEWS, true));
        allIsThere(SECOND + NEWS);
        removals.add(seen(this::remove, MENU, false));
        nothingIsLeft();
    }

    private void allIsThere(String news) {
        tina.sees(LINK).sees(news);
        until("the REST path answers", () -> rest.get(STATISTICS).status() == 200);
        until("the field is asked", () -> rest.get(FIELDS).text().contains(NUMBER));
        until("the description has it", () -> description().contains("/api/v1/ext/si/statistics"));
        visitor.go("/").sees(WORDS);
    }

    private void nothingIsLeft() {
        tina.seesNo(LINK).go("/home").seesNo(NEWS);
        until("the REST path is unknown", () -> rest.get(STATISTICS).status() == 404);
        until("the field is asked no more", () -> !rest.get(FIELDS).text().contains(NUMBER));
        assertThat(description()).as("the description of the interface").isEqualTo(routes);
        visitor.go("/").sees(HERS).seesNo(WORDS);
        visitor.go("/ext/si/staff-room").seesNo("Coffee on Thursday");
    }

    private void remove() {
        try {
            Files.delete(server.deploy().resolve(first.name() + ".jar"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Milliseconds until Tina, who does nothing, sees it in her open page, or sees it no more. */
    private long seen(Runnable step, String text, boolean there) {
        long begin = System.nanoTime();
        step.run();
        tina.page()
                .waitForFunction(
                        "([text, there]) => document.body.innerText.includes(text) === there", List.of(text, there));
        return Duration.ofNanos(System.nanoTime() - begin).toMillis();
    }

    private static void until(String what, BooleanSupplier condition) {
        Wait.until(what, condition);
    }

    /** The operations that the server describes. */
    private String description() {
        TreeSet<String> operations = new TreeSet<>();
        JsonNode paths = rest.get("/api/v1/openapi.json").json().path("paths");
        paths.fieldNames().forEachRemaining(operations::add);
        return String.join("\n", operations);
    }

    List<Long> installs() {
        return installs;
    }

    @Override
    public String toString() {
        return "milliseconds until it was seen in an open browser: installed " + installs + ", updated " + updates
                + ", removed " + removals;
    }
}
