package org.etwin.membership.core;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines of a table that a spreadsheet opens and takes nothing of for a formula. */
final class Csv {
    private static final String FORMULA = "=+-@\t\r\n";

    private Csv() {}

    static String line(Stream<String> cells) {
        return cells.map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String cell(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        boolean formula = FORMULA.indexOf(
                                text.stripLeading().isEmpty()
                                        ? ' '
                                        : text.stripLeading().charAt(0))
                        >= 0
                || FORMULA.indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
