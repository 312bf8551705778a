package org.etwin.itests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many statements the server sends to its database for an answer: it tells when the operator wants to know. */
final class Statements {
    /** For a page until it is there, and for a call that reads. */
    static final int MOST = 12;

    /** Where what takes more is named. */
    static final String FILE = "/statements.txt";

    private static final Duration TAKEN_WITHIN = Duration.ofSeconds(30);
    private static final Pattern TOLD = Pattern.compile("statements;desc=\"(\\d+)\"");
    private static final String SETTING = "statements.most";

    private Statements() {}

    /** What may take more, by operation such as {@code GET /api/v1/me}, or {@code page} and its name. */
    static Map<String, Integer> exceptions() {
        Map<String, Integer> exceptions = new TreeMap<>();
        try (InputStream file = Statements.class.getResourceAsStream(FILE)) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .forEach(cells -> exceptions.put(
                            cells[0].strip().replaceAll("\\s+", " "), Integer.parseInt(cells[1].strip())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return exceptions;
    }

    /** From now on the server counts. */
    static void counted(Server server) {
        Path file = server.settings().resolve("org.etwin.metrics.cfg");
        try {
            String settings = Files.readString(file);
            String wanted = settings.replaceAll("(?m)^" + SETTING + " *=.*\\R?", "") + SETTING + " = " + MOST + "\n";
            if (!wanted.equals(settings)) {
                Files.writeString(file, wanted);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Wait.until("the server counts statements", TAKEN_WITHIN, () -> server.rest()
                .get("/api/v1/territories")
                .header("Server-Timing")
                .isPresent());
    }

    /** What the answer says, 0 when it says nothing. */
    static int of(HttpResponse<?> answer) {
        Matcher told = TOLD.matcher(answer.headers().firstValue("Server-Timing").orElse(""));
        return told.find() ? Integer.parseInt(told.group(1)) : 0;
    }

    /** As the log names those of the last request of that kind that took too many, one a line. */
    static String named(Server server, String verbs, String path) {
        Pattern kind = Pattern.compile(".*\\| (" + verbs + ") "
                + Pattern.quote(path).replaceAll("\\{[^}]*}", "\\\\E[^/ ]+\\\\Q") + " sent \\d+ statements: (.*)");
        return server.log().stream()
                .map(kind::matcher)
                .filter(Matcher::matches)
                .reduce((earlier, later) -> later)
                .map(found -> "\n    " + found.group(2).replace("; ", "\n    "))
                .orElse("");
    }
}
