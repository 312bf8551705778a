package org.etwin.schools.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.etwin.schools.SchoolImport;
import org.etwin.schools.UndoReport;
import org.etwin.ui.Card;
import org.etwin.ui.Facts;
import org.etwin.ui.Link;
import org.etwin.ui.Stack;
import org.etwin.ui.Words;

/** What undoing an import did, and what it could not. */
final class UndoPart {
    private UndoPart() {}

    static Component of(SchoolImport upload, Words words) {
        UndoReport undone = upload.undone() == null ? UndoReport.NOTHING : upload.undone();
        Facts facts = new Facts(words)
                .fact("schools.undo.removed", words.number(undone.removed()))
                .fact("schools.undo.restored", words.number(undone.restored()))
                .fact("schools.undo.kept", words.number(undone.kept()));
        Stack stack = new Stack(Card.titled(words.text("schools.undo.title"), facts));
        if (!undone.notes().isEmpty()) {
            TextTable table = new TextTable(
                    words.text("schools.undo.notes"),
                    List.of(words.text("schools.undo.school"), words.text("schools.report.why")));
            undone.notes()
                    .forEach(note -> table.cells(List.of(
                            note.name() == null
                                    ? new Span(note.school().toString())
                                    : new Link("schools/" + note.school(), note.name()),
                            new Span(words.of("schools.undo.why", note.why())))));
            stack.add(new H2(words.text("schools.undo.notes")), table);
        }
        return stack;
    }
}
