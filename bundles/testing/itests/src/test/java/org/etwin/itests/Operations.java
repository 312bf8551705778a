package org.etwin.itests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;

/** What the server says that it can do, read from its own description. */
final class Operations {
    /** Stands for a member of any name. */
    static final String ANY = "any";

    private static final int DEEPEST = 6;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** @param in {@code path}, {@code query} or {@code header} */
    record Parameter(String in, String name) {}

    /** @param body an example as the description has it, or null; {@code bodyType} likewise */
    record Operation(String verb, String path, List<Parameter> parameters, String bodyType, JsonNode body) {
        @Override
        public String toString() {
            return verb + " " + path;
        }

        boolean has(String in, String name) {
            return parameters.contains(new Parameter(in, name));
        }

        boolean reads() {
            return verb.equals("GET");
        }
    }

    private final JsonNode document;
    private final BiFunction<String, String, String> ids;

    /** @param ids by path and name of the field: an id that exists where one is asked for */
    Operations(Server server, BiFunction<String, String, String> ids) {
        this.document = server.rest().get("/api/v1/openapi.json").expect(200).json();
        this.ids = ids;
    }

    List<Operation> all() {
        List<Operation> all = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                all.add(operation(operation.getKey().toUpperCase(Locale.ROOT), path.getKey(), operation.getValue()));
            }
        }
        return all;
    }

    private Operation operation(String verb, String path, JsonNode described) {
        List<Parameter> parameters = new ArrayList<>();
        for (JsonNode parameter : described.path("parameters")) {
            JsonNode resolved = resolved(parameter);
            parameters.add(new Parameter(
                    resolved.path("in").asText(), resolved.path("name").asText()));
        }
        Map.Entry<String, JsonNode> body = described.path("requestBody").path("content").properties().stream()
                .findFirst()
                .orElse(null);
        return body == null
                ? new Operation(verb, path, parameters, null, null)
                : new Operation(
                        verb,
                        path,
                        parameters,
                        body.getKey(),
                        sample(body.getValue().path("schema"), path, "", 0));
    }

    private JsonNode resolved(JsonNode part) {
        JsonNode reference = part.path("$ref");
        return reference.isMissingNode()
                ? part
                : resolved(document.at(reference.asText().substring(1)));
    }

    private JsonNode sample(JsonNode schema, String path, String name, int depth) {
        JsonNode resolved = resolved(schema);
        if (depth > DEEPEST) {
            return JSON.nullNode();
        }
        return switch (resolved.path("type").asText()) {
            case "object" -> object(resolved, path, depth);
            case "array" -> {
                ArrayNode array = JSON.arrayNode();
                array.add(sample(resolved.path("items"), path, name, depth + 1));
                yield array;
            }
            case "integer", "number" -> JSON.numberNode(12);
            case "boolean" -> JSON.booleanNode(true);
            default -> JSON.textNode(word(resolved, path, name));
        };
    }

    private ObjectNode object(JsonNode schema, String path, int depth) {
        ObjectNode object = JSON.objectNode();
        for (Map.Entry<String, JsonNode> member : schema.path("properties").properties()) {
            object.set(member.getKey(), sample(member.getValue(), path, member.getKey(), depth + 1));
        }
        if (schema.has("additionalProperties")
                && schema.path("additionalProperties").isObject()) {
            object.set(ANY, sample(schema.path("additionalProperties"), path, ANY, depth + 1));
        }
        return object;
    }

    private String word(JsonNode schema, String path, String name) {
        if (schema.has("enum")) {
            return schema.path("enum").path(0).asText();
        }
        if (schema.has("pattern")) {
            return ids.apply(path, name);
        }
        return switch (schema.path("format").asText()) {
            case "date-time" -> "2027-03-02T09:00:00Z";
            case "date" -> "2027-03-02";
            default -> wordFor(name);
        };
    }

    private static String wordFor(String name) {
        return switch (name) {
            case "email" -> "nobody@school.example";
            case "territory", "country" -> "SI";
            case "language", "languages" -> "en";
            case "website" -> "https://school.example/";
            case "codeOfConduct", "privacyTerms" -> "2026-01";
            case "password", "next" -> "four words of my own";
            default -> "a word";
        };
    }
}
