package org.etwin.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.etwin.itests.Operations.Operation;
import org.etwin.itests.Operations.Parameter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Whatever is put into whatever field of whatever operation the server describes: it is stored as the text that it is, or
 * refused with a clear problem; at once, and never a fault. Comes after the other tests, whose demo data it leaves in
 * disorder.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(Order.DEFAULT + 3)
@ExtendWith(Server.Started.class)
class BadInputTest {
    private static final List<String> WITH_RIGHTS = List.of(Demo.TINA, Demo.NSO_SI, Demo.ADMIN);
    private static final List<String> EVERYBODY =
            List.of("", Demo.PUPIL, Demo.NEW, Demo.TINA, Demo.NSO_SI, Demo.NSO_FI, Demo.CSS, Demo.ADMIN);
    private static final int TOO_LARGE = 12_000_000;
    private static final int MORE_THAN_JSON = 1_100_000;

    /** Of the texts into each parameter, at least. */
    private static final int LEAST = 6;

    private static final String COUNTRY = "/api/v1/territories/SI";

    private final Server server;
    private final List<Operation> operations;
    private final Attacks attacks;
    private final Map<String, String> actors = new HashMap<>();

    BadInputTest(Server server) {
        this.server = server;
        Things things = new Things(server);
        operations = new Operations(server, things::in).all();
        attacks = new Attacks(server, things);
    }

    /** A country that is switched off would be refused to whoever comes next; so much of the disorder is undone. */
    @AfterAll
    void end() {
        attacks.close();
        server.rest()
                .signedIn(Demo.ADMIN)
                .put(COUNTRY, Map.of("country", "SI", "languages", List.of("sl")))
                .expect(200);
    }

    @Test
    void whateverIsPutIntoAFieldIsStoredAsItIsOrRefused() {
        int turn = 0;
        for (Operation operation : withJson()) {
            String actor = actorOf(operation);
            for (JsonPointer place : Fields.of(operation.body())) {
                put(actor, operation, place, turn++);
            }
        }
        attacks.conclude();
        assertThat(attacks.stored()).as("texts that were stored and read again").isGreaterThan(150);
        System.out.println(attacks.requests() + " bodies, " + attacks.stored() + " texts stored and read again");
    }

    /** Where nothing can be stored, or each answer is slow on purpose, fewer say the same. */
    private void put(String actor, Operation operation, JsonPointer place, int turn) {
        boolean text = operation.body().at(place).isTextual();
        if (text) {
            attacks.together(actor, operation, place, BadTexts.together());
        }
        Map<String, JsonNode> values = new LinkedHashMap<>();
        if (text && attacks.accepts(operation)) {
            values.putAll(BadInputs.texts(BadTexts.scripts()));
        } else if (text) {
            values.putAll(BadInputs.texts(
                    Map.of("scripts", String.join(" ", BadTexts.scripts().values()))));
        }
        if (text) {
            values.putAll(BadInputs.texts(BadTexts.alone()));
        }
        if (!forVisitors(operation)) {
            values.putAll(BadInputs.texts(text ? some(BadTexts.numbers(), 4, turn) : BadTexts.numbers()));
            values.putAll(some(BadInputs.others(), 6, turn));
        }
        values.forEach((name, value) -> attacks.body(actor, operation, place, name, value));
    }

    /** So many of them, others at each turn. */
    private static <T> Map<String, T> some(Map<String, T> all, int most, int turn) {
        List<String> names = List.copyOf(all.keySet());
        Map<String, T> some = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(most, names.size()); i++) {
            String name = names.get((turn * most + i) % names.size());
            some.put(name, all.get(name));
        }
        return some;
    }

    /** Parameters of one name are read in one way: together they get everything, and each gets some of it. */
    @Test
    void whateverIsPutIntoAnAddressOrAHeaderIsNoFault() {
        Map<Parameter, Integer> turns = new HashMap<>();
        Map<Parameter, Long> times = operations.stream()
                .flatMap(operation -> operation.parameters().stream())
                .collect(Collectors.groupingBy(parameter -> parameter, Collectors.counting()));
        Map<String, String> texts = BadTexts.all();
        for (Operation operation : operations) {
            String actor = actorOf(operation);
            for (Parameter parameter : operation.parameters()) {
                int most = Math.max(LEAST, (int) (texts.size() / times.get(parameter)) + 1);
                some(texts, most, turns.merge(parameter, 1, Integer::sum))
                        .forEach((name, text) -> attacks.parameter(actor, operation, parameter, name, text));
            }
        }
        attacks.conclude();
    }

    @Test
    void whoeverSendsItItIsNoFault() {
        String scripts = String.join(" ", BadTexts.scripts().values());
        for (Operation operation : withJson()) {
            if (forVisitors(operation)) {
                continue;
            }
            for (String actor : EVERYBODY) {
                attacks.everyField(actor, operation, "scripts", JsonNodeFactory.instance.textNode(scripts));
            }
        }
        attacks.conclude();
    }

    @Test
    void whatIsNoBodyOfThatKindIsNoFault() {
        Map<String, byte[]> bodies = bodies();
        for (Operation operation : operations) {
            if (operation.bodyType() == null) {
                continue;
            }
            String actor = actorOf(operation);
            bodies.forEach((name, body) -> attacks.raw(actor, operation, operation.bodyType(), name, body));
            attacks.raw(actor, operation, operation.bodyType(), "too much", new byte[tooMuch(operation)]);
            for (String type : List.of("text/plain", "application/xml", "multipart/form-data", "nonsense", "*/*")) {
                attacks.raw(actor, operation, type, "another kind", new byte[] {'{', '}'});
            }
        }
        attacks.conclude();
    }

    private static Map<String, byte[]> bodies() {
        Map<String, byte[]> bodies = new LinkedHashMap<>();
        bodies.put("nothing", new byte[0]);
        bodies.put("half an object", utf8("{\"title\": \"x"));
        bodies.put("a list", utf8("[]"));
        bodies.put("a word", utf8("\"x\""));
        bodies.put("null", utf8("null"));
        bodies.put("bytes that are no UTF-8", new byte[] {'{', '"', (byte) 0xc3, (byte) 0x28, '"', ':', '1', '}'});
        bodies.put("deeper than anything", utf8("[".repeat(100_000)));
        bodies.put("the same member often", utf8("{" + "\"title\":\"x\",".repeat(10_000) + "\"title\":1}"));
        bodies.put("a number of a million digits", utf8("{\"size\":" + "9".repeat(1_000_000) + "}"));
        bodies.put("entities", utf8("<!DOCTYPE a [<!ENTITY b \"bb\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>"));
        return bodies;
    }

    /** A little more than what is allowed unless an operation says otherwise, or than any picture. */
    private static int tooMuch(Operation operation) {
        return "application/json".equals(operation.bodyType()) ? MORE_THAN_JSON : TOO_LARGE;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<Operation> withJson() {
        return operations.stream()
                .filter(operation -> "application/json".equals(operation.bodyType()))
                .toList();
    }

    private String actorOf(Operation operation) {
        if (forVisitors(operation)) {
            return "";
        }
        // To find out who gets farthest it is really done, and whoever is merged is gone for the others.
        return operation.path().endsWith("/merge")
                ? Demo.NSO_SI
                : actors.computeIfAbsent(operation.toString(), named -> attacks.farthest(WITH_RIGHTS, operation));
    }

    /** Signing in and registering is the same for everybody, and slow on purpose. */
    private static boolean forVisitors(Operation operation) {
        return operation.path().startsWith("/api/v1/session")
                || operation.path().startsWith("/api/v1/registrations");
    }
}
