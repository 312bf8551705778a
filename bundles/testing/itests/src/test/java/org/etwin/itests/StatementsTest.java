package org.etwin.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.etwin.itests.Operations.Operation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * However much lists have to show: no page and no call that reads sends more than a few statements to the database. Leaves
 * much in the demo, so it comes after the tests that look at it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(Order.DEFAULT + 1)
@ExtendWith(Server.Started.class)
class StatementsTest {
    private static final int WORST = 10;

    private static final List<String> READERS = List.of(Demo.TINA, Demo.NSO_SI, Demo.ADMIN, Demo.PUPIL);

    private final Server server;
    private final Map<String, Integer> exceptions = Statements.exceptions();
    private Things things;
    private Routes routes;

    StatementsTest(Server server) {
        this.server = server;
    }

    @BeforeAll
    void thereIsPlenty() {
        Statements.counted(server);
        things = new Things(server);
        routes = new Routes(server);
        new Plenty(server, things).make();
    }

    /** @param named its statements as the log has them, when they are too many */
    private record Taken(String what, String how, int statements, String named) {}

    @Test
    void noCallThatReadsTakesTooMany() {
        Map<String, Rest> readers = new LinkedHashMap<>();
        READERS.forEach(reader -> readers.put(reader, signedIn(reader)));
        List<Taken> all = new ArrayList<>();
        for (Operation operation : new Operations(server, things::in).all()) {
            if (operation.reads()) {
                readers.forEach((name, reader) -> addresses(operation).forEach(address -> {
                    Rest.Answer answer = reader.get(address);
                    int statements = Statements.of(answer.response());
                    if (answer.status() == 200 && statements > Statements.MOST) {
                        // Rights are read anew now and then, with four statements.
                        statements = Math.min(
                                statements, Statements.of(reader.get(address).response()));
                    }
                    if (answer.status() == 200) {
                        all.add(taken(operation.toString(), " by " + name, statements, operation.path()));
                    }
                }));
            }
        }
        conclude("call", all);
    }

    @Test
    void noPageTakesTooMany() {
        List<Taken> all = new ArrayList<>();
        HttpClient http = HttpClient.newHttpClient();
        for (Routes.Visitor who : Routes.Visitor.values()) {
            try (PageWithoutBrowser page = new PageWithoutBrowser(http, server.address())) {
                who.signIn(page);
                for (Routes.Visit visit : routes.of(who)) {
                    String what = "page " + visit.name();
                    int statements = loaded(page, visit.path());
                    if (statements > Statements.MOST) {
                        // Rights are read anew now and then, with four statements.
                        statements = Math.min(statements, loaded(page, visit.path()));
                    }
                    all.add(taken(what, " at " + visit.path(), statements, "/"));
                }
            }
        }
        conclude("page", all);
    }

    private static int loaded(PageWithoutBrowser page, String path) {
        page.statements();
        page.load(path);
        return page.statements();
    }

    private Taken taken(String what, String how, int statements, String path) {
        return new Taken(
                what, how, statements, statements > bound(what) ? Statements.named(server, "GET|POST", path) : "");
    }

    private int bound(String what) {
        return exceptions.getOrDefault(what, Statements.MOST);
    }

    private void conclude(String kind, List<Taken> all) {
        List<Taken> worst = all.stream()
                .sorted(Comparator.comparingInt(Taken::statements).reversed())
                .toList();
        System.out.println("Statements of the worst of " + all.size() + " answers, each " + kind + ":");
        Map<String, Taken> each = new LinkedHashMap<>();
        worst.forEach(taken -> each.putIfAbsent(taken.what(), taken));
        each.values().stream()
                .limit(WORST)
                .map(taken -> "%4d  %s%s".formatted(taken.statements(), taken.what(), taken.how()))
                .forEach(System.out::println);
        assertThat(all).hasSizeGreaterThan(50).anyMatch(taken -> taken.statements() > 0);
        assertThat(each.values().stream().filter(taken -> taken.statements() > bound(taken.what())))
                .as("what takes more statements than it may: " + Statements.MOST + ", or as " + Statements.FILE
                        + " says")
                .isEmpty();
        assertThat(exceptions.keySet().stream().filter(what -> what.startsWith(kind.equals("page") ? "page " : "GET ")))
                .as("lines of " + Statements.FILE + " for what is not there")
                .isSubsetOf(each.keySet());
    }

    /** The first page of a list, a full one, and that of one territory where it can be asked for. */
    private List<String> addresses(Operation operation) {
        String path = things.filled(operation.path());
        String words = operation.has("query", "words") && !operation.has("query", "territory") ? "words=ri&" : "";
        String size = operation.has("query", "size") ? "size=100&" : "";
        List<String> addresses = new ArrayList<>();
        addresses.add(path + "?" + size);
        if (!words.isEmpty()) {
            addresses.add(path + "?" + size + words);
        }
        if (operation.has("query", "territory")) {
            addresses.add(path + "?" + size + "territory=SI");
        }
        return addresses;
    }

    private Rest signedIn(String name) {
        return name.contains("@") ? server.rest().signedIn(name) : server.rest().pupil(name);
    }
}
