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
@Order(Order.DEFAULT + 4)
@ExtendWith(Server.Started.class)
class BadInputTest {
    private static final List<String> WITH_RIGHTS = List.of(Demo.TINA, Demo.NSO_SI, Demo.ADMIN);
    private static final List<String> EVERYBODY =
            List.of("", Demo.PUPIL, Demo.NEW, Demo.TINA, Demo.NSO_SI, Demo.NSO_FI, Demo.CSS, Demo.ADMIN);
    private static final int TOO_LARGE = 12_000_000;

    private final List<Operation> operations;
    private final Attacks attacks;
    private final Map<String, String> actors = new HashMap<>();

    BadInputTest(Server server) {
        Things things = new Things(server);
        operations = new Operations(server, things::in).all();
        attacks = new Attacks(server, things);
    }

    @AfterAll
    void end() {
        attacks.close();
    }

    @Test
    void whateverIsPutIntoAFieldIsStoredAsItIsOrRefused() {
        Map<String, JsonNode> values = BadInputs.values();
        for (Operation operation : withJson()) {
            String actor = actorOf(operation);
            for (JsonPointer place : Fields.of(operation.body())) {
                values.forEach((name, value) -> attacks.body(actor, operation, place, name, value));
            }
        }
        attacks.conclude();
        assertThat(attacks.stored()).as("texts that were stored and read again").isGreaterThan(100);
    }

    @Test
    void whateverIsPutIntoAnAddressOrAVersionIsNoFault() {
        for (Operation operation : operations) {
            String actor = actorOf(operation);
            for (Parameter parameter : operation.parameters()) {
                BadInputs.texts().forEach((name, text) -> attacks.parameter(actor, operation, parameter, name, text));
            }
        }
        attacks.conclude();
    }

    @Test
    void whoeverSendsItItIsNoFault() {
        for (Operation operation : withJson()) {
            if (forVisitors(operation)) {
                continue;
            }
            for (String actor : EVERYBODY) {
                BadInputs.scripts()
                        .forEach((name, text) ->
                                attacks.everyField(actor, operation, name, JsonNodeFactory.instance.textNode(text)));
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
        bodies.put("too much", new byte[TOO_LARGE]);
        return bodies;
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
