package org.etwin.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.etwin.itests.Operations.Operation;
import org.etwin.testing.Scripts;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Script that somebody stored or types is text on every page: nothing runs, and the browser's policy has nothing to report. */
@Order(Order.DEFAULT + 2)
@ExtendWith(Server.Started.class)
class BadInputInPagesTest {
    private static final String WRITING = ".*/(contacts|schools|projects|updates|discussions|threads|posts)";

    /** Where every one of the list is stored, each for itself. */
    private static final List<String> WRITTEN = List.of(
            "/api/v1/spaces/{space}/updates",
            "/api/v1/spaces/{space}/updates/{update}/comments",
            "/api/v1/spaces/{space}/forum/threads/{thread}/posts");

    /** Every fifteenth of the list goes into each other field. */
    private static final int SOME = 15;

    /** At once; each has a thread of its own. */
    private static final int BROWSERS = 2;

    /** In which each form is filled in with other scripts. */
    private static final int ROUNDS = 2;

    private static final int MOST_PAGES = 40;
    private static final int SETTLED_MILLISECONDS = 1_000;

    private static final List<String> AUTHORS = List.of(Demo.TINA, Demo.NSO_SI, Demo.ADMIN);
    private static final String WRITABLE =
            "main vaadin-text-field:not([readonly]):not([disabled]) input, main vaadin-text-area:not([readonly]) textarea";

    private final Server server;
    private final Set<String> findings = new ConcurrentSkipListSet<>();

    BadInputInPagesTest(Server server) {
        this.server = server;
    }

    /** More than two hundred ways, each stored wherever people write at length, and some of them in every other field. */
    @Test
    void everyKnownWayIsOnlyTextOnEveryPage() throws Exception {
        Routes routes = new Routes(server);
        Things things = new Things(server);
        storeAll(things);
        storeAtLength(things);
        List<Callable<Void>> people = new ArrayList<>();
        for (Routes.Visitor who : Routes.Visitor.values()) {
            people.add(() -> {
                try (Browsers browsers = new Browsers(server.address())) {
                    Person person = who.signIn(watched(browsers.person()));
                    for (Routes.Visit visit : routes.of(who)) {
                        // What visitors see is also in the page as it is loaded.
                        Person there = who == Routes.Visitor.NOBODY
                                ? person.go(visit.path()).settled()
                                : visit.open(person);
                        nothingRan(there.page(), visit.path());
                    }
                }
                return null;
            });
        }
        people.add(0, () -> {
            readAll(things);
            return null;
        });
        ExecutorService threads = Executors.newFixedThreadPool(BROWSERS);
        try {
            for (Future<Void> each : threads.invokeAll(people)) {
                each.get();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(findings).isEmpty();
    }

    private void readAll(Things things) {
        try (Browsers browsers = new Browsers(server.address())) {
            Person teacher = watched(browsers.person().signIn(Demo.TINA));
            toTheEnd(teacher, things.filled("/spaces/{space}"));
            toTheEnd(teacher, things.filled("/spaces/{space}/forum/{discussion}/{thread}"));
            WRITTEN.forEach(list -> putIntoThePage(teacher, things.filled(list)));
        }
    }

    private void storeAll(Things things) {
        List<String> scripts = Scripts.running("window." + BadInputs.MARK + "=1");
        try (Attacks attacks = new Attacks(server, things)) {
            int turn = 0;
            for (Operation operation : new Operations(server, things::in).all()) {
                if (!isShown(operation)) {
                    continue;
                }
                String author = attacks.farthest(AUTHORS, operation);
                for (JsonPointer place : Fields.of(operation.body())) {
                    for (int i = turn++ % SOME; i < scripts.size(); i += SOME) {
                        if (operation.body().at(place).isTextual()) {
                            attacks.body(
                                    author,
                                    operation,
                                    place,
                                    "script " + i,
                                    JsonNodeFactory.instance.textNode(scripts.get(i)));
                        }
                    }
                }
            }
            attacks.conclude();
            assertThat(attacks.stored()).as("texts that were read again").isGreaterThan(100);
        }
    }

    /** Every one of the list where people write at length; what nothing is left of is refused. */
    private void storeAtLength(Things things) {
        Rest tina = server.rest().signedIn(Demo.TINA);
        List<String> scripts = Scripts.running("window." + BadInputs.MARK + "=1");
        for (String list : WRITTEN) {
            String path = things.filled(list);
            AtomicInteger kept = new AtomicInteger();
            try (AtOnce sent = new AtOnce(BROWSERS)) {
                scripts.forEach(script -> sent.begin(() -> {
                    int status = tina.post(path, Map.of("text", script)).status();
                    if (status >= 300 && status != 422) {
                        findings.add(path + " answered " + status + " to " + script);
                    }
                    kept.addAndGet(status < 300 ? 1 : 0);
                }));
                sent.end();
            }
            assertThat(kept.get()).as("texts kept at " + path).isGreaterThan(100);
        }
    }

    /** Everything that the list shows, as somebody who reads on and on. */
    private void toTheEnd(Person person, String path) {
        person.go(path).settled();
        Locator more = person.page().locator("main .etwin-more vaadin-button, main .forum-later vaadin-button");
        for (int i = 0; i < MOST_PAGES && more.count() > 0 && more.last().isVisible(); i++) {
            more.last().click();
            person.settled();
        }
        nothingRan(person.page(), path);
    }

    /** What the server stored, put into a page under its policy as a program might that looks at nothing. */
    private void putIntoThePage(Person person, String list) {
        Rest tina = server.rest().signedIn(Demo.TINA);
        int put = 0;
        String next = "";
        do {
            JsonNode page = tina.get(list + "?size=100" + next).expect(200).json();
            for (JsonNode each : page.at("/items")) {
                person.page()
                        .evaluate(
                                "html => { const place = document.createElement('div'); place.innerHTML = html;"
                                        + " document.body.append(place); }",
                                each.at("/value/text").isMissingNode()
                                        ? each.at("/text").asText()
                                        : each.at("/value/text").asText());
                put++;
            }
            next = page.hasNonNull("next") ? "&after=" + page.at("/next").asText() : "";
        } while (!next.isEmpty());
        assertThat(put).as("texts at " + list).isGreaterThan(100);
        person.page().waitForTimeout(SETTLED_MILLISECONDS);
        nothingRan(person.page(), list);
    }

    @Test
    void whatIsTypedIsTextInEveryForm() {
        try (Browsers browsers = new Browsers(server.address())) {
            Person visitor = watched(browsers.person());
            Person teacher = watched(browsers.person().signIn(Demo.MATTI));
            Person newcomer =
                    watched(browsers.person().signIn(new Newcomer(server, "SI", "Kamnik").email(), Newcomer.PASSWORD));
            for (int round = 0; round < ROUNDS; round++) {
                type(visitor, "/join", round);
                type(teacher, "/profile", round);
                type(teacher, "/projects/new", round);
                type(newcomer, "/schools/new", round);
                type(teacher, "/search?q=%3Cscript%3Ewindow." + BadInputs.MARK + "=1%3C/script%3E", round);
            }
        }
        assertThat(findings).isEmpty();
    }

    /** What writes texts that pages show, and ends or decides nothing. */
    private static boolean isShown(Operation operation) {
        return "application/json".equals(operation.bodyType())
                && (operation.verb().equals("PUT") || operation.path().matches(WRITING));
    }

    /** Another script into each field, then the main button. */
    private void type(Person person, String path, int round) {
        person.go(path).settled();
        List<String> scripts = List.copyOf(BadTexts.scripts().values());
        int turn = round * scripts.size() / ROUNDS;
        for (Locator field : person.page().locator(WRITABLE).all()) {
            if (field.isVisible()) {
                field.fill(scripts.get(turn++ % scripts.size()));
            }
        }
        Locator button = person.page().locator("main vaadin-button[theme~=primary]");
        if (button.count() > 0 && button.first().isVisible()) {
            button.first().click();
        }
        person.settled();
        nothingRan(person.page(), path);
    }

    private Person watched(Person person) {
        person.page().onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")
                    || message.text().contains("Refused to ")) {
                findings.add(person.page().url() + " reported " + message.text());
            }
        });
        person.page().onDialog(dialog -> {
            findings.add(person.page().url() + " opened a dialog");
            dialog.dismiss();
        });
        return person;
    }

    private void nothingRan(Page page, String path) {
        if (page.evaluate("window." + BadInputs.MARK) != null) {
            findings.add(path + " ran what was stored");
        }
    }
}
