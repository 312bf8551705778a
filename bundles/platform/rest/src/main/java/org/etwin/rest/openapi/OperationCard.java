package org.etwin.rest.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.etwin.platform.Texts;

/** One operation on the page: what it does, takes, answers, and how to try it. */
final class OperationCard {
    private final Texts texts;
    private final Locale language;
    private final JsonNode document;
    private final Samples samples;

    OperationCard(Texts texts, Locale language, JsonNode document, String server) {
        this.texts = texts;
        this.language = language;
        this.document = document;
        this.samples = new Samples(document, server);
    }

    void write(Html html, String verb, String path, JsonNode operation) {
        html.raw("<article id=\"").text(operation.path("operationId").asText()).raw("\"><h3><span class=\"verb\">");
        html.text(verb).raw("</span> <code>").text(path).raw("</code></h3>");
        paragraph(html, operation.path("summary").asText());
        paragraph(html, operation.path("description").asText());
        if (operation.path("x-for-pupils").asBoolean()) {
            html.raw("<p class=\"note\">").text(text("rest.page.for-pupils")).raw("</p>");
        }
        parameters(html, ApiPage.parameters(document, operation));
        content(html, "rest.page.body", operation.path("requestBody").path("content"));
        for (Map.Entry<String, JsonNode> response : operation.path("responses").properties()) {
            if (!response.getKey().equals("default")) {
                html.element("h4", texts.text(language, "rest.page.answer", response.getKey()));
                content(html, null, response.getValue().path("content"));
            }
        }
        html.element("h4", text("rest.page.try")).raw("<pre tabindex=\"0\"><code>");
        html.text(samples.curl(verb, path, operation)).raw("</code></pre></article>");
    }

    private String text(String key) {
        return texts.text(language, key);
    }

    private static void paragraph(Html html, String text) {
        if (!text.isEmpty()) {
            html.element("p", text);
        }
    }

    private void parameters(Html html, List<JsonNode> parameters) {
        if (parameters.isEmpty()) {
            return;
        }
        html.raw("<div class=\"wide\"><table><caption>")
                .text(text("rest.page.parameters"))
                .raw("</caption><thead><tr>");
        for (String column : List.of("rest.page.name", "rest.page.where", "rest.page.type", "rest.page.meaning")) {
            html.raw("<th scope=\"col\">").text(text(column)).raw("</th>");
        }
        html.raw("</tr></thead><tbody>");
        for (JsonNode parameter : parameters) {
            html.raw("<tr><th scope=\"row\"><code>")
                    .text(parameter.path("name").asText())
                    .raw("</code></th>");
            html.element("td", parameter.path("in").asText());
            html.element("td", samples.type(parameter.path("schema")));
            html.element("td", parameter.path("description").asText()).raw("</tr>");
        }
        html.raw("</tbody></table></div>");
    }

    private void content(Html html, String headingKey, JsonNode content) {
        if (content.isEmpty()) {
            return;
        }
        if (headingKey != null) {
            html.element("h4", text(headingKey));
        }
        for (Map.Entry<String, JsonNode> media : content.properties()) {
            html.raw("<p class=\"media\">").text(media.getKey()).raw("</p><pre tabindex=\"0\"><code>");
            html.text(samples.pretty(media.getValue().path("schema"))).raw("</code></pre>");
        }
    }
}
