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
    private final Stack part;
    private final SeveralFiles files;
    private final TextArea words;
    private final transient Territories territories;

    EvidenceStep(Screen screen, Form form, Territories territories, Files files) {
        this.territories = territories;
        this.files = new SeveralFiles(screen, files, Evidence.USE, "membership.evidence.file", Evidence.MOST);
        Paragraph why = new Paragraph(screen.text("membership.join.evidence"));
        Paragraph hint = new Paragraph(screen.text("membership.evidence.hint", Evidence.MOST));
        hint.addClassNames("muted", "small");
        words = new TextArea(screen.text("membership.join.evidence.words"));
        words.setMaxLength(2000);
        words.setWidthFull();
        words.getElement().setAttribute("dir", "auto");
        part = new Stack(why, this.files, hint, words);
        part.setVisible(false);
        form.part(part);
    }

    void territory(String code) {
        part.setVisible(code != null && territories.settings(code).evidenceNeeded());
    }

    String words() {
        return part.isVisible() && !words.isEmpty() ? words.getValue() : null;
    }

    List<Id> chosen() {
        return part.isVisible() ? files.chosen() : List.of();
    }
}
