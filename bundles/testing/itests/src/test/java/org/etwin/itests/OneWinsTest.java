package org.etwin.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.etwin.itests.Operations.Operation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Two at once: one wins, the other is told, nothing is lost; what is sent twice is done once. Asked of every operation that
 * the server describes. Leaves much in the demo, so it comes after the tests that look at it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(Order.DEFAULT + 4)
@ExtendWith(Server.Started.class)
class OneWinsTest {
    private static final String FILE = "/without-version.txt";
    private static final String WORDS = "/words-of-operations.txt";
    private static final List<String> ACTORS = List.of(Demo.TINA, Demo.NSO_SI, Demo.ADMIN);

    /** What ends the session, the account or the rights of who asks. */
    private static final Set<String> LAST = Set.of("/api/v1/me/deletion", "/api/v1/membership/duplicates/merge");

    private final Server server;
    private Things things;
    private List<Operation> operations;
    private final Map<String, Rest> people = new LinkedHashMap<>();

    OneWinsTest(Server server) {
        this.server = server;
    }

    @BeforeAll
    void everybodySignsIn() throws IOException {
        things = new Things(server);
        Map<String, String> words = lines(WORDS);
        operations = new ArrayList<>();
        for (Operation operation : new Operations(server, things::in).all()) {
            operations.add(saying(operation, words.remove(operation.toString())));
        }
        assertThat(words).as("operations that are not described").isEmpty();
        ACTORS.forEach(each -> people.put(each, server.rest().signedIn(each)));
    }

    @Test
    void everyChangeOfAnObjectDemandsTheVersionThatWasReadOrSaysWhyNot() throws IOException {
        Set<String> without = lines(FILE).keySet();
        List<Operation> puts = operations.stream()
                .filter(operation -> operation.verb().equals("PUT"))
                .toList();
        Set<String> found = puts.stream()
                .filter(put -> !put.has("header", "If-Match"))
                .map(Operation::toString)
                .collect(Collectors.toSet());
        assertThat(found).as("changes without a version; " + FILE + " says why").isEqualTo(without);
        for (Operation put : puts) {
            if (put.has("header", "If-Match")) {
                List<Integer> answers = people.values().stream()
                        .map(person -> send(person, put, Map.of()).status())
                        .toList();
                assertThat(answers).as(put + " without a version").allMatch(status -> Set.of(428, 404, 403)
                        .contains(status));
                assertThat(answers).as(put + " without a version").contains(428);
            }
        }
    }

    @Test
    void everySingleObjectHasATagByWhichItIsKnownAgain() {
        List<String> wrong = new ArrayList<>();
        int tagged = 0;
        for (Operation operation : operations) {
            if (!operation.reads()) {
                continue;
            }
            for (Rest person : people.values()) {
                Rest.Answer answer = person.get(address(operation));
                boolean one = answer.status() == 200
                        && answer.header("Content-Type").orElse("").equals("application/json")
                        && answer.header("Content-Disposition").isEmpty()
                        && answer.json().isObject()
                        && !answer.json().has("items");
                if (one && (answer.etag() == null || answer.etag().isBlank())) {
                    wrong.add(operation + " has no ETag");
                } else if (one) {
                    tagged++;
                    int again = person.send(
                                    "GET", address(operation), Map.of("If-None-Match", answer.etag()), new byte[0])
                            .status();
                    if (again != 304 && person.get(address(operation)).etag().equals(answer.etag())) {
                        wrong.add(operation + " answered " + again + " to who has it already");
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(tagged).isGreaterThan(60);
    }

    @Test
    void whatIsSentTwiceAtOnceWithOneKeyIsMadeOnce() throws Exception {
        List<String> wrong = new ArrayList<>();
        Set<String> made = new TreeSet<>();
        for (Operation operation : operations) {
            if (!operation.verb().equals("POST")) {
                continue;
            }
            assertThat(operation.has("header", "Idempotency-Key"))
                    .as(operation + " takes a key")
                    .isTrue();
            if (LAST.contains(operation.path()) || operation.path().startsWith("/api/v1/session")) {
                continue;
            }
            for (Rest person : people.values()) {
                Map<String, String> key =
                        Map.of("Idempotency-Key", UUID.randomUUID().toString());
                List<Rest.Answer> both = atOnce(() -> send(person, operation, key), () -> send(person, operation, key));
                List<Rest.Answer> done =
                        both.stream().filter(each -> each.status() < 300).toList();
                if (done.isEmpty()) {
                    continue;
                }
                made.add(operation.toString());
                long first = done.stream()
                        .filter(each -> each.header("Idempotent-Replayed").isEmpty())
                        .count();
                boolean second = both.stream().allMatch(each -> each.status() < 300 || each.status() == 409);
                if (first != 1 || !second) {
                    wrong.add(operation + " was done " + first + " times: "
                            + both.get(0).status() + " " + both.get(1).status());
                }
                break;
            }
        }
        System.out.println(made.size() + " operations were really done, each sent twice with one key");
        assertThat(wrong).isEmpty();
        assertThat(made).hasSizeGreaterThan(25);
    }

    @Test
    void ofTwoOfTheDeskWhoDecideTheSameRequestOneDecides() throws Exception {
        server.console("etwin:demo-requests SI 2");
        Rest one = people.get(Demo.NSO_SI);
        Rest other = secondOfTheDesk();
        JsonNode newest = newest(one, "/api/v1/join-requests?territory=SI&size=100");
        String path = "/api/v1/join-requests/" + newest.at("/id").asText();
        String seen = one.get(path).expect(200).etag();
        assertThat(other.get(path).expect(200).etag().split("-")[0]).isEqualTo(seen.split("-")[0]);
        int before = one.get(path + "/history").json().size();
        oneDecided(atOnce(
                () -> one.postIfMatch(path + "/approve", Map.of(), seen),
                () -> other.postIfMatch(path + "/reject", Map.of("reason", reason(one), "note", "No."), seen)));
        assertThat(one.get(path + "/history").json().size())
                .as("steps in the history")
                .isEqualTo(before + 1);
    }

    @Test
    void ofTwoOfTheDeskWhoDecideTheSameProjectOneDecides() throws Exception {
        Rest one = people.get(Demo.NSO_SI);
        Rest other = secondOfTheDesk();
        String project = NewTwinSpace.founded(
                people.get(Demo.TINA), server.rest().signedIn(Demo.MATTI), "Two desks " + UUID.randomUUID());
        String path = "/api/v1/project-decisions/" + project;
        List<Rest.Answer> both = atOnce(
                () -> one.post(path + "/approve", Map.of("territory", "SI", "words", "Have fun.")),
                () -> other.post(path + "/refuse", Map.of("territory", "SI", "words", "Too late in the year.")));
        oneDecided(both);
    }

    private static void oneDecided(List<Rest.Answer> answers) {
        assertThat(answers.stream().filter(each -> each.status() < 300))
                .as("who decided: "
                        + answers.stream()
                                .map(each -> each.what() + " " + each.status())
                                .toList())
                .hasSize(1);
        assertThat(answers.stream().filter(each -> each.status() >= 300))
                .allMatch(each -> Set.of(409, 412, 403, 422).contains(each.status()))
                .allMatch(each -> !each.at("detail").isBlank(), "says why");
    }

    private static String reason(Rest desk) {
        return desk.get("/api/v1/join-requests/reasons?territory=SI")
                .expect(200)
                .at("/0/code");
    }

    /** Somebody else who decides for the same country. */
    private Rest secondOfTheDesk() {
        people.get(Demo.ADMIN).post("/api/v1/roles", Map.of("email", Demo.CSS, "role", "NSO", "territory", "SI"));
        return server.rest().signedIn(Demo.CSS);
    }

    private static JsonNode newest(Rest desk, String list) {
        JsonNode items = desk.get(list).expect(200).json().at("/items");
        return items.get(items.size() - 1);
    }

    private String address(Operation operation) {
        String path = things.filled(operation.path());
        return operation.has("query", "territory") ? path + "?territory=SI&fileName=two.csv" : path;
    }

    private Rest.Answer send(Rest person, Operation operation, Map<String, String> more) {
        Map<String, String> headers = new LinkedHashMap<>(more);
        if (operation.bodyType() != null) {
            headers.put("Content-Type", operation.bodyType());
        }
        if (operation.verb().equals("POST") && operation.has("header", "If-Match")) {
            String path = things.filled(operation.path());
            headers.put(
                    "If-Match",
                    String.valueOf(
                            person.get(path.substring(0, path.lastIndexOf('/'))).etag()));
        }
        return person.send(
                operation.verb(),
                address(operation),
                headers,
                operation.body() == null ? new byte[0] : written(operation).getBytes(StandardCharsets.UTF_8));
    }

    private static List<Rest.Answer> atOnce(Callable<Rest.Answer> one, Callable<Rest.Answer> other) throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Rest.Answer> answers = new ArrayList<>();
            for (Future<Rest.Answer> each : two.invokeAll(List.of(one, other))) {
                answers.add(each.get());
            }
            return answers;
        } finally {
            two.shutdown();
        }
    }

    private static String written(Operation operation) {
        return operation.bodyType().equals("application/json")
                ? operation.body().toString()
                : operation.body().asText();
    }

    private static Operation saying(Operation operation, String words) throws IOException {
        if (words == null) {
            return operation;
        }
        JsonNode body = operation.bodyType().equals("application/json")
                ? new ObjectMapper().readTree(words)
                : new TextNode(words);
        return new Operation(operation.verb(), operation.path(), operation.parameters(), operation.bodyType(), body);
    }

    private static Map<String, String> lines(String name) throws IOException {
        try (InputStream file = OneWinsTest.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|", 2))
                    .peek(cells -> assertThat(cells[1]).as(cells[0]).isNotBlank())
                    .collect(Collectors.toMap(cells -> cells[0].strip(), cells -> cells[1].strip()));
        }
    }
}
