package org.etwin.rest.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** What a body of a schema looks like, and a call for {@code curl}. */
final class Samples {
    private static final int DEEPEST = 6;
    private final JsonNodeFactory json = JsonNodeFactory.instance;
    private final JsonNode document;
    private final String server;

    Samples(JsonNode document, String server) {
        this.document = document;
        this.server = server;
    }

    String pretty(JsonNode schema) {
        return sample(schema, 0).toPrettyString();
    }

    /** In a few words, such as {@code string (date)} or {@code OAK | PINE}. */
    String type(JsonNode schema) {
        JsonNode resolved = ApiPage.resolved(document, schema);
        if (resolved.has("enum")) {
            StringBuilder values = new StringBuilder();
            resolved.path("enum").forEach(value -> values.append(values.isEmpty() ? "" : " | ")
                    .append(value.asText()));
            return values.toString();
        }
        String format = resolved.path("format").asText();
        String type = resolved.path("type").asText();
        if (type.equals("array")) {
            return type(resolved.path("items")) + " …";
        }
        return format.isEmpty() ? type : type + " (" + format + ")";
    }

    String curl(String verb, String path, JsonNode operation) {
        StringBuilder call = new StringBuilder("curl -X ").append(verb).append(" -H 'Authorization: Bearer TOKEN'");
        for (JsonNode parameter : ApiPage.parameters(document, operation)) {
            if (parameter.path("in").asText().equals("header")) {
                call.append(" \\\n  -H '")
                        .append(parameter.path("name").asText())
                        .append(": \"1\"'");
            }
        }
        Map.Entry<String, JsonNode> body = operation.path("requestBody").path("content").properties().stream()
                .findFirst()
                .orElse(null);
        if (body != null) {
            boolean inline = body.getKey().equals("application/json");
            String data = inline ? sample(body.getValue().path("schema"), 0).toString() : "@FILE";
            call.append(" \\\n  -H 'Content-Type: ").append(body.getKey()).append('\'');
            call.append(inline ? " \\\n  -d '" : " \\\n  --data-binary '")
                    .append(data)
                    .append('\'');
        }
        return call.append(" \\\n  '").append(server).append(path).append('\'').toString();
    }

    private JsonNode sample(JsonNode schema, int depth) {
        JsonNode resolved = ApiPage.resolved(document, schema);
        if (depth > DEEPEST) {
            return json.textNode("…");
        }
        if (resolved.has("allOf")) {
            ObjectNode all = json.objectNode();
            resolved.path("allOf").forEach(part -> {
                if (sample(part, depth + 1) instanceof ObjectNode members) {
                    all.setAll(members);
                }
            });
            return all;
        }
        return switch (resolved.path("type").asText()) {
            case "object" -> object(resolved, depth);
            case "array" -> {
                ArrayNode array = json.arrayNode();
                array.add(sample(resolved.path("items"), depth + 1));
                yield array;
            }
            case "integer", "number" -> json.numberNode(1);
            case "boolean" -> json.booleanNode(true);
            case "string" -> json.textNode(word(resolved));
            default -> json.textNode("…");
        };
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = json.objectNode();
        for (Map.Entry<String, JsonNode> member : schema.path("properties").properties()) {
            object.set(member.getKey(), sample(member.getValue(), depth + 1));
        }
        if (schema.has("additionalProperties")) {
            object.set("…", sample(schema.path("additionalProperties"), depth + 1));
        }
        return object;
    }

    private static String word(JsonNode schema) {
        if (schema.has("enum")) {
            return schema.path("enum").path(0).asText();
        }
        if (schema.has("pattern")) {
            return "0hk2v7q9xw3rt";
        }
        return switch (schema.path("format").asText()) {
            case "date-time" -> "2026-03-02T09:00:00Z";
            case "date" -> "2026-03-02";
            default -> "…";
        };
    }
}
