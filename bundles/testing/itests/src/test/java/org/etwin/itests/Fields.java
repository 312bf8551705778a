package org.etwin.itests;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The places in a body where something can be put: every member, also those that hold others, and every element. */
final class Fields {
    private Fields() {}

    static List<JsonPointer> of(JsonNode body) {
        List<JsonPointer> found = new ArrayList<>();
        collect(body, JsonPointer.empty(), found);
        return found;
    }

    private static void collect(JsonNode node, JsonPointer here, List<JsonPointer> found) {
        if (node instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> member : object.properties()) {
                JsonPointer there = here.appendProperty(member.getKey());
                found.add(there);
                collect(member.getValue(), there, found);
            }
        } else if (node instanceof ArrayNode array && !array.isEmpty()) {
            JsonPointer there = here.appendIndex(0);
            found.add(there);
            collect(array.get(0), there, found);
        }
    }

    /** A copy of the body with something else in one place. */
    static JsonNode with(JsonNode body, JsonPointer place, JsonNode value) {
        JsonNode copy = body.deepCopy();
        JsonNode holder = copy.at(place.head());
        if (holder instanceof ObjectNode object) {
            object.set(place.last().getMatchingProperty(), value);
        } else {
            ((ArrayNode) holder).set(place.last().getMatchingIndex(), value);
        }
        return copy;
    }

    /** A copy of the body with the same text in all places that hold text. */
    static JsonNode withAll(JsonNode body, JsonNode text) {
        JsonNode copy = body.deepCopy();
        for (JsonPointer place : of(copy)) {
            if (copy.at(place).isTextual()) {
                copy = with(copy, place, text);
            }
        }
        return copy;
    }

    static String nameOf(JsonPointer place) {
        JsonPointer last = place.last();
        return last.mayMatchElement() && place.head().last() != null
                ? place.head().last().getMatchingProperty()
                : last.getMatchingProperty();
    }
}
