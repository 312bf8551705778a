package org.etwin.itests;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code rights-in-pages.txt} beside the table of the core and the operations that are tried over REST. */
final class RightsInPages {
    static final String ADDRESS = "address";
    private static final String READING = "reading ";
    private static final String TWINSPACE = "bundles/twinspace/twinspace/src/";

    /** One thing to press, or one address. */
    record Line(String page, String where, String key, String right, String operation) {
        boolean isOn(String asked) {
            return !where.equals(ADDRESS) && (page.equals("*") || page.equals(asked));
        }

        /** Whether this is what the page offers; a link that looks like a button counts as one of the page. */
        boolean isAt(String offer, Pattern text) {
            String at = offer.substring(0, offer.indexOf('|'));
            return (at.equals(where) || at.equals("link") && where.equals("page"))
                    && text.matcher(offer.substring(at.length() + 1)).matches();
        }

        /** Whether the table, or that it is nobody's, decides about it. */
        boolean decided() {
            return !Set.of("-", "writing").contains(right);
        }

        boolean readsOnly() {
            return right.equals("-") || right.startsWith(READING);
        }

        String tableRight() {
            return right.startsWith(READING) ? right.substring(READING.length()) : right;
        }
    }

    private final List<Line> lines = lines(
                    Server.root().resolve("bundles/testing/itests/src/test/resources/rights-in-pages.txt"))
            .map(parts -> new Line(parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4)))
            .toList();
    private final Map<String, Map<String, String>> cells = cells();
    private final Map<String, String> operations = new LinkedHashMap<>();

    RightsInPages() {
        lines(Server.root().resolve(TWINSPACE + "test/resources/rights-over-rest.txt"))
                .forEach(parts -> operations.put(parts.get(0).replaceAll("\\s+", " "), parts.get(1)));
    }

    List<Line> all() {
        return lines;
    }

    List<Line> on(String page) {
        return lines.stream().filter(line -> line.isOn(page)).toList();
    }

    List<Line> addresses() {
        return lines.stream().filter(line -> line.where().equals(ADDRESS)).toList();
    }

    boolean gives(Line line, String role) {
        return !line.right().equals("nobody") && gives(line.tableRight(), role);
    }

    boolean gives(String right, String role) {
        String extent = cells.get(right).get(role);
        return !Set.of("no", "none").contains(extent);
    }

    Set<String> rights() {
        return cells.keySet();
    }

    /** By operation, the right that it needs. */
    Map<String, String> operations() {
        return operations;
    }

    private static Map<String, Map<String, String>> cells() {
        Map<String, Map<String, String>> cells = new LinkedHashMap<>();
        List<String> roles = new ArrayList<>();
        for (String line : read(Server.root().resolve(TWINSPACE + "main/resources/rights/twinspace.csv"))) {
            List<String> row = List.of(line.split(","));
            if (roles.isEmpty()) {
                roles.addAll(row);
                continue;
            }
            Map<String, String> byRole = new LinkedHashMap<>();
            for (int i = 1; i < row.size(); i++) {
                byRole.put(roles.get(i), row.get(i));
            }
            cells.put(row.get(0), byRole);
        }
        return cells;
    }

    private static Stream<List<String>> lines(Path file) {
        return read(file).stream().map(line -> List.of((line + " ").split("\\|")).stream()
                .map(String::strip)
                .toList());
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file, UTF_8).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
