package org.etwin.schools.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.etwin.schools.ImportNote;
import org.etwin.schools.ImportReport;
import org.etwin.ui.Badge;
import org.etwin.ui.Card;
import org.etwin.ui.Facts;
import org.etwin.ui.Stack;
import org.etwin.ui.Tone;
import org.etwin.ui.Words;

/** What an import did or would do: counts, and what there is to know about single lines. */
final class ReportPart {
    /** More is read in the file of problems. */
    private static final int SHOWN = 100;

    private ReportPart() {}

    /** @param buttons what can be done now */
    static Component of(String title, ImportReport report, Words words, Component buttons) {
        Facts counts = new Facts(words)
                .fact("schools.report.lines", words.number(report.lines()))
                .fact("schools.report.created", words.number(report.created()))
                .fact("schools.report.updated", words.number(report.updated()))
                .fact("schools.report.unchanged", words.number(report.unchanged()))
                .fact("schools.report.further-sites", words.number(report.furtherSites()))
                .fact("schools.report.refused", words.number(report.refused()));
        Stack stack = new Stack(Card.titled(title, counts, buttons));
        if (!report.notes().isEmpty()) {
            List<ImportNote> first = report.notes().stream().limit(SHOWN).toList();
            stack.add(new H2(words.text("schools.report.notes")), notes(first, words));
        }
        return stack;
    }

    private static TextTable notes(List<ImportNote> notes, Words words) {
        TextTable table = new TextTable(
                words.text("schools.report.notes"),
                List.of(
                        words.text("schools.report.line"),
                        words.text("schools.report.what"),
                        words.text("schools.report.why")));
        for (ImportNote note : notes) {
            Badge what = note.refused()
                    ? new Badge(words.text("schools.report.left-out"), Tone.DANGER)
                    : new Badge(words.text("schools.report.kept"), Tone.OK);
            String why = words.text(note.key(), note.args().toArray());
            table.cells(List.of(new Span(words.number(note.line())), what, new Span(why)));
        }
        return table;
    }
}
