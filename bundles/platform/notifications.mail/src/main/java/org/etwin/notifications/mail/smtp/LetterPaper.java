package org.etwin.notifications.mail.smtp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.etwin.notifications.Letter;
import org.etwin.platform.Texts;

/** The platform's look for mails: one plain text and one page of HTML without scripts. */
public final class LetterPaper {
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "he", "fa", "ur");
    private static final String PAGE = page();

    private final Brand brand;
    private final String publicUrl;
    private final Texts texts;

    /** @param publicUrl without a slash at its end */
    public LetterPaper(Brand brand, String publicUrl, Texts texts) {
        this.brand = brand;
        this.publicUrl = publicUrl;
        this.texts = texts;
    }

    String brand() {
        return brand.name();
    }

    String host() {
        String host = URI.create(publicUrl).getHost();
        return host == null ? "localhost" : host;
    }

    String whole(String path) {
        return publicUrl + path;
    }

    /** Without the footer: what the recipient is told. */
    public String words(Letter letter) {
        List<String> parts = new ArrayList<>();
        parts.add(letter.body());
        for (Letter.Part section : letter.sections()) {
            parts.add(
                    section.title() + "\n" + "-".repeat(Math.min(section.title().length(), 60)));
            for (Letter.Line line : section.lines()) {
                parts.add("* " + line.text() + (line.link() == null ? "" : "\n  " + whole(line.link())));
            }
            if (section.more() != null) {
                parts.add(section.more());
            }
        }
        return Clean.text(parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining("\n\n")));
    }

    public String plain(Letter letter) {
        String link = letter.link() == null ? "" : "\n\n" + letter.button() + ": " + whole(letter.link());
        String leaving = letter.leaving() == null
                ? ""
                : "\n" + letter.leaving().words() + ": "
                        + whole(letter.leaving().page()) + "\n"
                        + letter.leaving().settings() + ": "
                        + whole(letter.leaving().settingsPage());
        return words(letter) + link + "\n\n-- \n" + footer(letter) + leaving + "\n";
    }

    public String html(Letter letter) {
        return PAGE.replace("{{language}}", escaped(letter.language().toLanguageTag()))
                .replace("{{direction}}", direction(letter.language()))
                .replace("{{home}}", escaped(publicUrl))
                .replace("{{brand}}", logo() + escaped(brand.name()))
                .replace("{{footer}}", escaped(footer(letter)))
                .replace("{{leaving}}", leaving(letter))
                .replace("{{button}}", button(letter))
                .replace("{{subject}}", escaped(Clean.text(letter.subject())))
                .replace("{{sections}}", sections(letter))
                .replace("{{body}}", paragraphs(Clean.text(letter.body())));
    }

    private String footer(Letter letter) {
        return letter.footer() == null
                ? texts.text(letter.language(), "notifications.mail.footer", publicUrl)
                : letter.footer();
    }

    private String logo() {
        return brand.logo().isEmpty()
                ? ""
                : "<img src=\"" + escaped(brand.logo())
                        + "\" height=\"40\" alt=\"\" style=\"vertical-align:middle;border:0\"> ";
    }

    private String button(Letter letter) {
        return letter.link() == null
                ? ""
                : "<p style=\"margin:28px 0\"><a class=\"button\" style=\"background:#1d3f8f;color:#ffffff;"
                        + "border-radius:8px;padding:12px 22px;text-decoration:none;font-weight:600;"
                        + "display:inline-block\" href=\""
                        + escaped(whole(letter.link())) + "\">" + escaped(letter.button()) + "</a></p>";
    }

    private String sections(Letter letter) {
        return letter.sections().stream().map(this::section).collect(Collectors.joining("\n"));
    }

    private String section(Letter.Part section) {
        String lines = section.lines().stream().map(this::line).collect(Collectors.joining("\n"));
        String more = section.more() == null
                ? ""
                : "<p style=\"margin:0 0 16px;color:#5a6172\">" + escaped(section.more()) + "</p>";
        return "<h2 style=\"margin:24px 0 8px;font-size:17px\">" + escaped(section.title())
                + "</h2>\n<ul style=\"margin:0 0 12px;padding-inline-start:20px\">\n" + lines + "\n</ul>" + more;
    }

    private String line(Letter.Line line) {
        String words = escaped(Clean.text(line.text()));
        return "<li dir=\"auto\" style=\"margin:0 0 8px\">"
                + (line.link() == null
                        ? words
                        : "<a style=\"color:#1d3f8f\" href=\"" + escaped(whole(line.link())) + "\">" + words + "</a>")
                + "</li>";
    }

    private String leaving(Letter letter) {
        return letter.leaving() == null
                ? ""
                : "<br>" + anchor(letter.leaving().page(), letter.leaving().words()) + " · "
                        + anchor(
                                letter.leaving().settingsPage(),
                                letter.leaving().settings());
    }

    private String anchor(String path, String words) {
        return "<a style=\"color:#5a6172\" href=\"" + escaped(whole(path)) + "\">" + escaped(words) + "</a>";
    }

    private static String paragraphs(String body) {
        return Arrays.stream(body.split("\\n\\s*\\n"))
                .filter(paragraph -> !paragraph.isBlank())
                .map(paragraph -> "<p dir=\"auto\" style=\"margin:0 0 16px\">"
                        + escaped(paragraph.strip()).replace("\n", "<br>") + "</p>")
                .collect(Collectors.joining("\n"));
    }

    private static String direction(Locale language) {
        return RIGHT_TO_LEFT.contains(language.getLanguage()) ? "rtl" : "ltr";
    }

    /** The brace too, so that what people write never looks like a place of the layout. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("{", "&#123;");
    }

    private static String page() {
        try (InputStream stream = LetterPaper.class.getResourceAsStream("letter.html")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
