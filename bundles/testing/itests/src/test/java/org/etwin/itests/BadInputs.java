package org.etwin.itests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is put into the fields of bodies: {@link BadTexts}, and what is no text. */
final class BadInputs {
    static final String MARK = "etwinHacked";
    private static final int MANY = 10_000;
    private static final int DEEP = 900;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final JsonNode MANY_TEXTS = many();
    private static final JsonNode DEEP_OBJECT = deep();

    private BadInputs() {}

    static Map<String, JsonNode> texts(Map<String, String> texts) {
        Map<String, JsonNode> all = new LinkedHashMap<>();
        texts.forEach((name, text) -> all.put(name, JSON.textNode(text)));
        return all;
    }

    /** What is no text, instead of what the description asks for. */
    static Map<String, JsonNode> others() {
        Map<String, JsonNode> all = new LinkedHashMap<>();
        all.put("null", JSON.nullNode());
        all.put("yes", JSON.booleanNode(true));
        all.put("0", JSON.numberNode(0));
        all.put("-1", JSON.numberNode(-1));
        all.put("half", JSON.numberNode(0.5));
        all.put("more than an int", JSON.numberNode(1L << 40));
        all.put("more than a long", JSON.numberNode(BigInteger.TEN.pow(60)));
        all.put("more than a double", JSON.numberNode(new BigDecimal("1e400")));
        all.put("object", JSON.objectNode().put("a", 1));
        all.put("nested list", JSON.arrayNode().add(JSON.arrayNode().add(1)));
        all.put("list with nothing", JSON.arrayNode().addNull());
        all.put("many", MANY_TEXTS);
        all.put("deep", DEEP_OBJECT);
        return all;
    }

    private static ArrayNode many() {
        ArrayNode many = JSON.arrayNode();
        for (int each = 0; each < MANY; each++) {
            many.add("x" + each);
        }
        return many;
    }

    private static JsonNode deep() {
        JsonNode deep = JSON.textNode("x");
        for (int level = 0; level < DEEP; level++) {
            deep = JSON.objectNode().set("a", deep);
        }
        return deep;
    }
}
