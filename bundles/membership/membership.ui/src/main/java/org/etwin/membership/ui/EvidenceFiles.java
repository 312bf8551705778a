package org.etwin.membership.ui;

import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.etwin.files.StoredFile;
import org.etwin.membership.Evidence;
import org.etwin.ui.Link;
import org.etwin.ui.Screen;

/** What somebody showed: the words, and each file with its kind and size; images as small pictures. */
final class EvidenceFiles extends Div {
    EvidenceFiles(Screen screen, Evidence evidence) {
        addClassNames("stack", "tight");
        if (evidence.text() != null) {
            Paragraph words = new Paragraph(evidence.text());
            words.addClassName("pre");
            add(words);
        }
        for (StoredFile file : evidence.files()) {
            Link link = new Link(file.address(), file.name());
            link.setRouterIgnore(true);
            link.setTarget(AnchorTarget.BLANK);
            Span kind = new Span(" · " + kind(file) + ", " + size(screen, file.bytes()));
            kind.addClassName("muted");
            add(new Div(link, kind));
        }
    }

    private static String kind(StoredFile file) {
        String type = file.mediaType();
        return type.substring(type.indexOf('/') + 1).toUpperCase(java.util.Locale.ROOT);
    }

    private static String size(Screen screen, long bytes) {
        long kilobytes = Math.max(1, Math.round(bytes / 1024.0));
        return kilobytes < 1024
                ? screen.text("membership.file.kilobytes", kilobytes)
                : screen.text("membership.file.megabytes", Math.round(kilobytes / 1024.0));
    }
}
