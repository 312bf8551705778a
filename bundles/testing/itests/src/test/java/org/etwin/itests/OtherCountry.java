package org.etwin.itests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.etwin.itests.Operations.Operation;

/** The reviewed table of what the desk of another country gets. */
final class OtherCountry {
    private static final String FILE = "/other-country.txt";
    private static final String ALL_BELOW = "/*";

    /** @param what an operation such as {@code GET /api/v1/audit}, or {@code page desk/requests} */
    record Row(String what, String answer) {
        boolean isPage() {
            return what.startsWith("page ");
        }

        String route() {
            return what.substring("page ".length());
        }

        private boolean speaksFor(Operation operation) {
            return what.endsWith(ALL_BELOW)
                    ? (operation.path() + "/").startsWith(what.substring(0, what.length() - 1))
                    : what.equals(operation.toString());
        }
    }

    private final List<Row> rows;

    OtherCountry() {
        try (InputStream file = OtherCountry.class.getResourceAsStream(FILE)) {
            rows = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(OtherCountry::row)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String line) {
        String[] cells = line.split("\\|", -1);
        return new Row(cells[0].strip().replaceAll("\\s+", " "), cells[1].strip());
    }

    Optional<Row> of(Operation operation) {
        return rows.stream().filter(row -> row.speaksFor(operation)).findFirst();
    }

    List<Row> operations() {
        return rows.stream().filter(row -> !row.isPage()).toList();
    }

    List<Row> pages() {
        return rows.stream().filter(Row::isPage).toList();
    }
}
