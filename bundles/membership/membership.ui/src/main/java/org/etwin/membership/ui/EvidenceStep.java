package org.etwin.membership.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.etwin.countries.Territories;
import org.etwin.files.Files;
import org.etwin.membership.Evidence;
import org.etwin.platform.Id;
import org.etwin.ui.Form;
import org.etwin.ui.Screen;
import org.etwin.ui.Stack;

/** What shows that somebody works at the school, asked in the request itself where the NSO wants it from the start. */
final class EvidenceStep {
    private final transient Screen screen;
    private final transient Territories territories;
    private final transient Files files;
    private final Stack part = new Stack();
    private final TextArea words;
    private SeveralFiles chosen;

    EvidenceStep(Screen screen, Form form, Territories territories, Files files) {
        this.screen = screen;
        this.territories = territories;
        this.files = files;
        words = new TextArea(screen.text("membership.join.evidence.words"));
        words.setMaxLength(2000);
        words.setWidthFull();
        words.getElement().setAttribute("dir", "auto");
        part.setVisible(false);
        form.part(part);
    }

    void territory(String code) {
        boolean needed = code != null && territories.settings(code).evidenceNeeded();
        if (needed && chosen == null) {
            ask();
        }
        part.setVisible(needed);
    }

    /** Only now: whoever has no account yet may store no file. */
    private void ask() {
        chosen = new SeveralFiles(screen, files, Evidence.USE, "membership.evidence.file", Evidence.MOST);
        Paragraph why = new Paragraph(screen.text("membership.join.evidence"));
        Paragraph hint = new Paragraph(screen.text("membership.evidence.hint", Evidence.MOST));
        hint.addClassNames("muted", "small");
        part.add(why, chosen, hint, words);
    }

    String words() {
        return part.isVisible() && !words.isEmpty() ? words.getValue() : null;
    }

    List<Id> chosen() {
        return part.isVisible() ? chosen.chosen() : List.of();
    }
}
