package org.etwin.itests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;

/** What attackers, broken programs and copied tables put into fields. Script that runs leaves {@link #MARK} in the window. */
final class BadInputs {
    static final String MARK = "etwinHacked";
    private static final int LONG = 100_000;
    private static final int MANY = 10_000;
    private static final int DEEP = 900;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private BadInputs() {}

    /** By name. */
    static Map<String, String> texts() {
        Map<String, String> all = new LinkedHashMap<>(scripts());
        all.put("very long", "x".repeat(LONG));
        all.put("very long in one emoji after the other", "\uD83D\uDE00".repeat(LONG / 2));
        all.put("right to left", "\u202Egnp.exe\u202C \u2066\u0627\u2069\u200F");
        all.put("NUL", "a\u0000b");
        all.put("control characters", "a\u0001\u0008\u001B[31mb\u007F\u0085");
        all.put("lone surrogates", "a\uD800b\uDC00c");
        all.put("no characters", "a\uFFFE\uFFFFb");
        all.put("formula", "=HYPERLINK(\"http://evil.example\",\"x\")");
        all.put("formula after plus", "+1+cmd|' /C calc'!A0");
        all.put("formula after minus", "-2+3");
        all.put("formula after at", "@SUM(1+1)");
        all.put("SQL", "'; DROP TABLE schools_school; --");
        all.put("SQL in quotes", "\" OR \"\"=\"");
        all.put("wild cards", "%_\\*?[a-z]");
        all.put("look-up", "${jndi:ldap://127.0.0.1:1/a} ${java:version}");
        all.put("message pattern", "{0} {1,number} ''{ '");
        all.put("format", "%s %n %1$99999999d");
        all.put("emoji", "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08");
        all.put("heaped accents", "Z" + "\u0301\u0336".repeat(200));
        all.put("way out", "../../../../etc/passwd");
        all.put("way out with backslashes", "..\\..\\windows\\win.ini");
        all.put("header", "x\r\nX-Injected: 1\r\n\r\n<html>");
        all.put("huge number", "9".repeat(400));
        all.put("negative number", "-1");
        all.put("no number", "NaN");
        all.put("empty", "");
        all.put("blank", " \u00A0\u2028\u200B ");
        all.put("the word null", "null");
        return all;
    }

    /** Those that would do something in a browser. */
    static Map<String, String> scripts() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("script", "<script>window." + MARK + "=1</script>");
        all.put("image", "\"><img src=x onerror=window." + MARK + "=1>");
        all.put("drawing", "<svg/onload=window." + MARK + "=1>");
        all.put("frame", "<iframe srcdoc='<script>parent." + MARK + "=1</script>'></iframe>");
        all.put("attribute", "' autofocus onfocus='window." + MARK + "=1");
        all.put("address", "javascript:window." + MARK + "=1");
        all.put("template", "{{constructor.constructor('window." + MARK + "=1')()}}${window." + MARK + "=1}");
        return all;
    }

    /** Instead of what the description asks for. */
    static Map<String, JsonNode> values() {
        Map<String, JsonNode> all = new LinkedHashMap<>();
        texts().forEach((name, text) -> all.put(name, JSON.textNode(text)));
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
        all.put("many", many());
        all.put("deep", deep());
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
