package org.etwin.schools.register;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Cells that no spreadsheet takes for a formula. */
public final class SafeCells {
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SafeCells() {}

    /** Writes CSV with the mark by which spreadsheet programs know UTF-8. */
    public static CSVPrinter printer(Appendable to) throws IOException {
        to.append(BYTE_ORDER_MARK);
        return new CSVPrinter(to, CSVFormat.RFC4180);
    }

    public static List<String> of(List<?> cells) {
        List<String> safe = new ArrayList<>();
        cells.forEach(cell -> safe.add(cell == null ? "" : safe(String.valueOf(cell))));
        return safe;
    }

    static String safe(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
