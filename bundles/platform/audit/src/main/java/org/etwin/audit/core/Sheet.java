package org.etwin.audit.core;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.stream.Collectors;
import org.etwin.audit.Audit.Entry;
import org.etwin.audit.AuditTrail.Traced;
import org.etwin.platform.Texts;

/** Entries as comma separated lines. */
final class Sheet {
    /** A cell that begins with one of these would be computed by a spreadsheet. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final Writer lines;
    private final Texts texts;
    private final Locale language;

    Sheet(Writer lines, Texts texts, Locale language) {
        this.lines = lines;
        this.texts = texts;
        this.language = language;
    }

    void heading() throws IOException {
        write(
                heading("audit.csv.number"),
                heading("audit.csv.at"),
                heading("audit.csv.by"),
                heading("audit.csv.by-account"),
                heading("audit.csv.what"),
                heading("audit.csv.key"),
                heading("audit.csv.territory"),
                heading("audit.csv.subject"),
                heading("audit.csv.details"),
                heading("audit.csv.hash"));
    }

    void line(Traced traced) throws IOException {
        Entry entry = traced.entry();
        String key = "audit.what." + entry.what();
        write(
                traced.number(),
                entry.at(),
                entry.byName(),
                entry.by(),
                texts.has(key) ? texts.text(language, key) : "",
                entry.what(),
                entry.territory(),
                entry.subject(),
                entry.details().entrySet().stream()
                        .map(detail -> detail.getKey() + ": " + detail.getValue())
                        .collect(Collectors.joining("; ")),
                traced.hash());
    }

    private String heading(String key) {
        return texts.text(language, key);
    }

    private void write(Object... cells) throws IOException {
        for (int i = 0; i < cells.length; i++) {
            lines.append(i == 0 ? "" : ",").append(cell(cells[i]));
        }
        lines.append("\r\n");
    }

    static String cell(Object value) {
        String text = value == null ? "" : value.toString();
        boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
