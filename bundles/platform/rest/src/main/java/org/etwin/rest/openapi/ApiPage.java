package org.etwin.rest.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.etwin.platform.Texts;

/** The OpenAPI document as a page to read: no script, no style but a linked one. */
final class ApiPage {
    private final Texts texts;

    ApiPage(Texts texts) {
        this.texts = texts;
    }

    /** @param server such as {@code https://etwin.example.org}, for the samples */
    String render(JsonNode document, Locale language, String server) {
        Html html = new Html();
        String title = texts.text(language, "rest.page.title");
        html.raw("<!DOCTYPE html><html lang=\"")
                .text(language.toLanguageTag())
                .raw("\" dir=\"")
                .raw(direction(language));
        html.raw(
                "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        html.raw("<link rel=\"stylesheet\" href=\"/api/style.css\">")
                .element("title", title)
                .raw("</head><body>");
        html.raw("<header>").element("h1", title);
        html.element("p", texts.text(language, "rest.page.intro"));
        html.raw("<p><a href=\"/api/v1/openapi.json\">/api/v1/openapi.json</a></p></header><nav aria-label=\"");
        html.text(texts.text(language, "rest.page.groups")).raw("\"><ul>");
        for (JsonNode tag : document.path("tags")) {
            String name = tag.path("name").asText();
            html.raw("<li><a href=\"#").text(name).raw("\">").text(name).raw("</a></li>");
        }
        html.raw("</ul></nav><main>");
        for (JsonNode tag : document.path("tags")) {
            group(html, document, tag.path("name").asText(), language, server);
        }
        return html.raw("</main></body></html>").toString();
    }

    private static String direction(Locale language) {
        return List.of("ar", "he", "fa", "ur").contains(language.getLanguage()) ? "rtl" : "ltr";
    }

    private void group(Html html, JsonNode document, String tag, Locale language, String server) {
        html.raw("<section id=\"").text(tag).raw("\">").element("h2", tag);
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> verb : path.getValue().properties()) {
                JsonNode operation = verb.getValue();
                if (operation.path("tags").path(0).asText().equals(tag)) {
                    OperationCard card = new OperationCard(texts, language, document, server);
                    card.write(html, verb.getKey().toUpperCase(Locale.ROOT), path.getKey(), operation);
                }
            }
        }
        html.raw("</section>");
    }

    /** Follows a reference within the document. */
    static JsonNode resolved(JsonNode document, JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }

    /** A parameter, resolved. */
    static List<JsonNode> parameters(JsonNode document, JsonNode operation) {
        List<JsonNode> parameters = new ArrayList<>();
        operation.path("parameters").forEach(parameter -> parameters.add(resolved(document, parameter)));
        return parameters;
    }
}
