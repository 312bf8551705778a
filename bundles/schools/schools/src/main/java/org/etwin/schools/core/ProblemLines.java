package org.etwin.schools.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVPrinter;
import org.etwin.platform.Texts;
import org.etwin.schools.ImportNote;
import org.etwin.schools.register.RegisterFile.Line;
import org.etwin.schools.register.SafeCells;

/** The lines of a register that were left out, with the reason before them, for somebody to mend and upload again. */
final class ProblemLines {
    private ProblemLines() {}

    static String of(List<ImportNote> notes, List<String> columns, List<Line> lines, Texts texts, Locale language) {
        Map<Integer, List<ImportNote>> byLine = notes.stream()
                .filter(ImportNote::refused)
                .collect(Collectors.groupingBy(ImportNote::line, TreeMap::new, Collectors.toList()));
        Map<Integer, Line> told = lines.stream()
                .filter(line -> byLine.containsKey(line.number()))
                .collect(Collectors.toMap(Line::number, line -> line, (one, same) -> one));
        StringBuilder csv = new StringBuilder();
        try (CSVPrinter printer = SafeCells.printer(csv)) {
            List<String> header = new ArrayList<>();
            header.add(texts.text(language, "schools.problems.line"));
            header.add(texts.text(language, "schools.problems.why"));
            header.addAll(columns);
            printer.printRecord(SafeCells.of(header));
            for (Map.Entry<Integer, List<ImportNote>> each : byLine.entrySet()) {
                List<Object> cells = new ArrayList<>();
                cells.add(each.getKey());
                cells.add(each.getValue().stream()
                        .map(note -> why(note, texts, language))
                        .distinct()
                        .collect(Collectors.joining(" ")));
                Line line = told.get(each.getKey());
                if (line != null) {
                    cells.addAll(line.cells());
                }
                printer.printRecord(SafeCells.of(cells));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return csv.toString();
    }

    private static String why(ImportNote note, Texts texts, Locale language) {
        return texts.text(language, note.key(), note.args().toArray());
    }
}
