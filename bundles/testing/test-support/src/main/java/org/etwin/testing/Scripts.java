package org.etwin.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Texts that would run in a page that does not look at what it shows; {@code scripts.txt} says whose ideas they are. Each
 * stands on a line of its own.
 */
public final class Scripts {
    private Scripts() {}

    /** @param run what each of them tries to run, an expression without quotes and spaces */
    public static List<String> running(String run) {
        try (InputStream file = Scripts.class.getResourceAsStream("scripts.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("## "))
                    .map(line -> line.replace("{RUN}", run)
                            .replace("{TAB}", "\t")
                            .replace("{LF}", "\n")
                            .replace("{CR}", "\r")
                            .replace("{FF}", "\f")
                            .replace("{NUL}", "\0")
                            .replace("{NBSP}", "\u00a0"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
