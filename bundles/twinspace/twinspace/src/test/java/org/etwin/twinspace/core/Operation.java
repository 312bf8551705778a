package org.etwin.twinspace.core;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.etwin.spaces.Right;
import org.etwin.spaces.spi.SpaceKind;

/** One line of {@code rights-over-rest.txt}: what can be called, which right decides about it, and what is sent. */
record Operation(String verb, String path, String right, String body) {
    private static final String READING = "reading ";

    static List<Operation> all() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Operation.class.getResourceAsStream("/rights-over-rest.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Operation::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Operation parse(String line) {
        String[] parts = line.split("\\|", 3);
        String[] name = parts[0].strip().split("\\s+", 2);
        return new Operation(
                name[0], name.length > 1 ? name[1] : "", parts[1].strip(), parts.length > 2 ? parts[2].strip() : "");
    }

    String name() {
        return (verb + " " + path).strip();
    }

    boolean needsARight() {
        return !Set.of("-", "oneself", "author", "holder").contains(right);
    }

    boolean isReading() {
        return right.equals("see") || right.startsWith(READING);
    }

    Right rightOf() {
        String key = right.startsWith(READING) ? right.substring(READING.length()) : right;
        return Right.valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    boolean given(SpaceKind kind, String role) {
        return needsARight() && kind.rights().extent(rightOf(), role).some();
    }
}
