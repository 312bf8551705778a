package org.etwin.membership.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.etwin.files.FileKinds;
import org.etwin.files.StoredFile;
import org.etwin.membership.Evidence;
import org.etwin.ui.FileLink;
import org.etwin.ui.Picture;
import org.etwin.ui.Screen;

/** What somebody showed: the words, and each file with name and size; of images a preview. */
final class EvidenceFiles extends Div {
    EvidenceFiles(Screen screen, Evidence evidence) {
        addClassNames("stack", "tight");
        if (evidence.text() != null) {
            Paragraph words = new Paragraph(evidence.text());
            words.addClassName("pre");
            add(words);
        }
        for (StoredFile file : evidence.files()) {
            if (FileKinds.isImage(file.mediaType())) {
                add(new Picture(file, Picture.MEDIUM, ""));
            }
            add(new FileLink(screen, file));
        }
    }
}
