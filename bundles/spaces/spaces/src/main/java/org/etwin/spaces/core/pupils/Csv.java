package org.etwin.spaces.core.pupils;

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
        String bare = text.stripLeading();
        boolean formula = !bare.isEmpty() && FORMULA.indexOf(bare.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
