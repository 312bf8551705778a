package org.etwin.itests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.etwin.itests.Operations.Operation;
import org.etwin.itests.Operations.Parameter;

/** Sends bad input, several requests at a time, and notes every answer that is a fault, is late or has changed what was stored. */
final class Attacks implements AutoCloseable {
    private static final int AT_ONCE = 6;
    private static final long LATE_NANOS = 15_000_000_000L;
    /** Also sends what is no text, such as half of a pair. */
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final Server server;
    private final Things things;
    private final AtOnce sent = new AtOnce(AT_ONCE);
    private final Map<String, Rest> signedIn = new ConcurrentHashMap<>();
    private final Map<String, Object> locks = new ConcurrentHashMap<>();
    private final Map<String, String> etags = new ConcurrentHashMap<>();
    private final Set<String> accepting = ConcurrentHashMap.newKeySet();
    private final Set<String> findings = new ConcurrentSkipListSet<>();
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger stored = new AtomicInteger();

    Attacks(Server server, Things things) {
        this.server = server;
        this.things = things;
    }

    /** The one of them who gets farthest with the operation as it is described. */
    String farthest(List<String> actors, Operation operation) {
        Map<String, Integer> ranks = new LinkedHashMap<>();
        actors.forEach(actor -> ranks.put(
                actor,
                rank(send(actor, operation, Map.of(), bytes(operation.body())).status())));
        String farthest =
                actors.stream().min(Comparator.comparingInt(ranks::get)).orElseThrow();
        if (ranks.get(farthest) == 0) {
            accepting.add(operation.toString());
        }
        return farthest;
    }

    /** Whether what is described is really done, so that what is put into its place may be stored. */
    boolean accepts(Operation operation) {
        return accepting.contains(operation.toString());
    }

    private static int rank(int status) {
        return status < 300 ? 0 : Set.of(409, 412, 422).contains(status) ? 1 : status == 400 ? 2 : 3;
    }

    /** @param actor e-mail address, name of a pupil, or empty for a visitor */
    void body(String actor, Operation operation, JsonPointer place, String name, JsonNode value) {
        sent.begin(() -> put(actor, operation, place, name, value));
    }

    /** All of them in one text, and each by itself where so much is not taken but could be. */
    void together(String actor, Operation operation, JsonPointer place, Map<String, String> texts) {
        sent.begin(() -> {
            int status = put(
                    actor,
                    operation,
                    place,
                    "everything",
                    JsonNodeFactory.instance.textNode(String.join(" ", texts.values())));
            if (status >= 300 && accepts(operation)) {
                texts.forEach(
                        (name, text) -> put(actor, operation, place, name, JsonNodeFactory.instance.textNode(text)));
            }
        });
    }

    private int put(String actor, Operation operation, JsonPointer place, String name, JsonNode value) {
        String what = operation + " " + place + " <- " + name;
        // Whoever changes the same thing at the same time would be read instead.
        synchronized (changing(operation)) {
            Rest.Answer answer = send(actor, operation, Map.of(), bytes(Fields.with(operation.body(), place, value)));
            judge(what, answer);
            if (answer.status() < 300
                    && !place.toString().equals("/language")
                    && value.isTextual()
                    && operation.body().at(place).isTextual()) {
                cameBack(what, actor, operation, answer, Fields.nameOf(place), value.asText());
            }
            return answer.status();
        }
    }

    void everyField(String actor, Operation operation, String name, JsonNode value) {
        sent.begin(() -> judge(
                operation + " <- " + name,
                send(actor, operation, Map.of(), bytes(Fields.withAll(operation.body(), value)))));
    }

    void parameter(String actor, Operation operation, Parameter parameter, String name, String value) {
        sent.begin(() -> judge(
                operation + " " + parameter.name() + " <- " + name,
                send(actor, operation, Map.of(parameter, value), bytes(operation.body()))));
    }

    void raw(String actor, Operation operation, String type, String name, byte[] body) {
        sent.begin(() -> judge(
                operation + " as " + type + " <- " + name,
                as(actor)
                        .send(
                                operation.verb(),
                                address(operation, Map.of()),
                                headers(actor, operation, Map.of(), type),
                                body)));
    }

    /** Waits for all answers; fails with what was found. */
    void conclude() {
        sent.end();
        Set<String> found = new TreeSet<>(findings);
        findings.clear();
        assertThat(found).as("answers that must not be").isEmpty();
    }

    /** How many texts were read again after they had been stored. */
    int stored() {
        return stored.get();
    }

    private Object changing(Operation operation) {
        return operation.verb().equals("PUT")
                ? locks.computeIfAbsent(operation.path(), path -> new Object())
                : new Object();
    }

    /** How many requests were sent. */
    int requests() {
        return requests.get();
    }

    private Rest.Answer send(String actor, Operation operation, Map<Parameter, String> given, byte[] body) {
        Rest.Answer answer = sendOnce(actor, operation, given, body);
        // Somebody else changed it, or this did: with what is there now it gets farther.
        return answer.status() == 412 && etags.remove(etagOf(operation)) != null
                ? sendOnce(actor, operation, given, body)
                : answer;
    }

    private Rest.Answer sendOnce(String actor, Operation operation, Map<Parameter, String> given, byte[] body) {
        String path = address(operation, given);
        requests.incrementAndGet();
        Rest.Answer answer =
                as(actor).send(operation.verb(), path, headers(actor, operation, given, operation.bodyType()), body);
        if (answer.status() < 300 && operation.has("header", "If-Match")) {
            etags.remove(etagOf(operation));
        }
        if (answer.status() == 401 && !actor.isEmpty()) {
            signedIn.remove(actor);
        }
        return answer;
    }

    private Rest as(String actor) {
        return signedIn.computeIfAbsent(
                actor,
                name -> name.isEmpty()
                        ? server.rest()
                        : name.contains("@")
                                ? server.rest().signedIn(name)
                                : server.rest().pupil(name));
    }

    private String address(Operation operation, Map<Parameter, String> given) {
        StringBuilder query = new StringBuilder();
        String path = operation.path();
        for (Map.Entry<Parameter, String> each : given.entrySet()) {
            Parameter parameter = each.getKey();
            if (parameter.in().equals("path")) {
                path = path.replace("{" + parameter.name() + "}", Kept.inAddress(each.getValue()));
            } else if (parameter.in().equals("query")) {
                query.append(parameter.name()).append('=').append(Kept.inAddress(each.getValue()));
            }
        }
        for (Parameter parameter : operation.parameters()) {
            boolean needed = parameter.in().equals("query")
                    && Set.of("territory", "fileName").contains(parameter.name());
            if (needed && !given.containsKey(parameter)) {
                query.append(query.isEmpty() ? "" : "&")
                        .append(parameter.name())
                        .append("=SI");
            }
        }
        return things.filled(path) + (query.isEmpty() ? "" : "?" + query);
    }

    private String etagOf(Operation operation) {
        return things.filled(operation.path());
    }

    private Map<String, String> headers(String actor, Operation operation, Map<Parameter, String> given, String type) {
        Map<String, String> headers = new LinkedHashMap<>();
        if (type != null) {
            headers.put("Content-Type", type);
        }
        given.forEach((parameter, text) -> {
            if (parameter.in().equals("header")) {
                headers.put(parameter.name(), Kept.asHeader(text));
            }
        });
        if (operation.has("header", "If-Match")) {
            headers.computeIfAbsent(
                    "If-Match", name -> etags.computeIfAbsent(etagOf(operation), path -> version(actor, operation)));
        }
        return headers;
    }

    /** Of what is there now, so that the request gets as far as it can. */
    private String version(String actor, Operation operation) {
        String path = things.filled(operation.path());
        String etag = as(actor).get(path).etag();
        if (etag == null) {
            etag = as(actor).get(path.substring(0, path.lastIndexOf('/'))).etag();
        }
        return etag == null ? "\"1\"" : etag;
    }

    private void judge(String what, Rest.Answer answer) {
        if (answer.status() >= 500) {
            findings.add(what + " answered " + answer.status() + " " + start(answer.text()));
        }
        if (answer.nanos() > LATE_NANOS) {
            findings.add(what + " took " + answer.nanos() / 1_000_000 + " ms");
        }
        if (answer.header("X-Injected").isPresent()) {
            findings.add(what + " wrote a header");
        }
        boolean page = answer.header("Content-Type")
                .filter(type -> type.contains("html"))
                .isPresent();
        if (page && answer.text().contains(BadInputs.MARK + "=1>")) {
            findings.add(what + " came back in a page: " + start(answer.text()));
        }
    }

    private void cameBack(
            String what, String actor, Operation operation, Rest.Answer answer, String field, String sentText) {
        List<String> now = Kept.texts(again(actor, operation, answer), field);
        if (now.isEmpty()) {
            return;
        }
        stored.incrementAndGet();
        if (now.stream().noneMatch(text -> Kept.asItWas(text, sentText))) {
            findings.add(what + " was stored as " + start(now.get(0)));
        }
    }

    private JsonNode again(String actor, Operation operation, Rest.Answer answer) {
        String path = things.filled(operation.path());
        if (operation.verb().equals("PUT")) {
            Rest.Answer read = as(actor).get(path);
            return read.status() == 200 ? read.json() : null;
        }
        return answer.text().startsWith("{") ? answer.json() : null;
    }

    private static byte[] bytes(JsonNode body) {
        try {
            return body == null ? new byte[0] : JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String start(String text) {
        return text.substring(0, Math.min(text.length(), 160));
    }

    @Override
    public void close() {
        sent.close();
    }
}
