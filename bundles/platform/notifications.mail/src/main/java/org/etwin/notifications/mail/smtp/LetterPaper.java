package org.etwin.notifications.mail.smtp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The platform's look for mails: one plain text and one page of HTML without pictures or scripts. */
public final class LetterPaper {
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "he", "fa", "ur");

    private final String page;

    public LetterPaper() {
        try (InputStream stream = LetterPaper.class.getResourceAsStream("letter.html")) {
            page = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param footer who sends this and why */
    public String plain(Letter letter, String publicUrl, String footer) {
        String link = letter.link() == null ? "" : "\n\n" + letter.button() + ": " + publicUrl + letter.link();
        return letter.body() + link + "\n\n-- \n" + footer + "\n";
    }

    public String html(Letter letter, String publicUrl, String footer) {
        String button = letter.link() == null
                ? ""
                : "<p style=\"margin:28px 0\"><a class=\"button\" style=\"background:#1d3f8f;color:#ffffff;"
                        + "border-radius:8px;padding:12px 22px;text-decoration:none;font-weight:600\" href=\""
                        + escaped(publicUrl + letter.link()) + "\">" + escaped(letter.button()) + "</a></p>";
        return page.replace("{{language}}", letter.language().toLanguageTag())
                .replace("{{direction}}", direction(letter.language()))
                .replace("{{home}}", escaped(publicUrl))
                .replace("{{footer}}", escaped(footer))
                .replace("{{button}}", button)
                .replace("{{subject}}", escaped(letter.subject()))
                .replace("{{body}}", paragraphs(letter.body()));
    }

    private static String paragraphs(String body) {
        return Arrays.stream(body.split("\\n\\s*\\n"))
                .map(paragraph -> "<p style=\"margin:0 0 16px\">"
                        + escaped(paragraph.strip()).replace("\n", "<br>") + "</p>")
                .collect(Collectors.joining("\n"));
    }

    private static String direction(Locale language) {
        return RIGHT_TO_LEFT.contains(language.getLanguage()) ? "rtl" : "ltr";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("{", "&#123;");
    }
}
