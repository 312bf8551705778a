package org.etwin.itests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.etwin.itests.Operations.Operation;

/**
 * What is sent to try an operation: its own example with empty words and a version that nothing has, so that whoever may do it
 * is told so by a complaint and nothing changes; or what {@code matrix-probes.txt} says.
 */
final class Probes {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OF_NOBODY = "\"999999\"";

    /** @param query beginning with a question mark, or the whole address, or empty; {@code body} may be empty */
    record Probe(String query, String body) {}

    private final Map<String, Probe> special = new LinkedHashMap<>();

    Probes() {
        Path file = Server.root().resolve("bundles/testing/itests/src/test/resources/matrix-probes.txt");
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] parts = line.split("\\|", 3);
                    special.put(
                            parts[0].strip().replaceAll("\\s+", " "), new Probe(parts[1].strip(), parts[2].strip()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that stand in the file. */
    List<String> operations() {
        return List.copyOf(special.keySet());
    }

    Probe of(Operation operation) {
        Probe said = special.getOrDefault(operation.toString(), new Probe("", ""));
        String query = operation.has("query", "territory") ? "?territory=SI" : "";
        return new Probe(
                said.query().isEmpty() ? query : said.query(),
                said.body().isEmpty() && operation.body() != null ? text(empty(operation)) : said.body());
    }

    Map<String, String> headers(Operation operation) {
        Map<String, String> headers = new LinkedHashMap<>();
        if (operation.bodyType() != null) {
            headers.put("Content-Type", operation.bodyType().replace("*/*", "text/plain"));
        }
        if (operation.has("header", "If-Match")) {
            headers.put("If-Match", OF_NOBODY);
        }
        return headers;
    }

    private static String text(JsonNode body) {
        return body.isTextual() ? body.asText() : body.toString();
    }

    /** Without members of any name and without words; ids stay, else they would be no ids for anybody. */
    private static JsonNode empty(Operation operation) {
        JsonNode body = operation.body().deepCopy();
        body.findParents(Operations.ANY).forEach(map -> ((ObjectNode) map).remove(Operations.ANY));
        try {
            return emptied(JSON.readTree(body.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode emptied(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(member -> object.set(member.getKey(), emptied(member.getValue())));
            return object;
        }
        if (node instanceof ArrayNode array) {
            return array.removeAll();
        }
        boolean word = node.isTextual() && node.asText().contains(" ");
        return word ? TextNode.valueOf("") : node;
    }
}
