package org.etwin.itests;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.etwin.platform.RichText;
import org.etwin.platform.core.rich.AllowedText;

/** What may become of a text that is stored. */
final class Kept {
    /** What the server keeps of a text: neither this nor space around it, and ends of lines of one kind. */
    private static final String NOT_KEPT = "\u0000";

    private static final int LONGEST_HEADER = 4_000;
    private static final RichText RICH = new AllowedText();

    private Kept() {}

    /** All texts of that member, wherever it stands. @param in may be null */
    static List<String> texts(JsonNode in, String field) {
        List<String> texts = new ArrayList<>();
        if (in != null) {
            in.findValues(field).stream().filter(JsonNode::isTextual).forEach(each -> texts.add(each.asText()));
        }
        return texts;
    }

    /** Texts with markup keep what is allowed, and mention nobody who is not there. */
    static boolean asItWas(String text, String sent) {
        return lines(text).strip().equals(lines(sent.replace(NOT_KEPT, "")).strip())
                || text.equals(RICH.clean(sent))
                || text.equals(RICH.naming(sent, Map.of()));
    }

    /** A client of Java refuses what is no header; what is left is sent. */
    static String asHeader(String text) {
        String sendable = text.replaceAll("[^\\x20-\\x7e]", "");
        return sendable.substring(0, Math.min(sendable.length(), LONGEST_HEADER));
    }

    static String inAddress(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n");
    }
}
